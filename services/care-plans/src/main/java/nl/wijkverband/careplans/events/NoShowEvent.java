package nl.wijkverband.careplans.events;

import nl.wijkverband.vocabulary.AppointmentId;

/** Everything that can have happened about an appointment nobody came to. */
public sealed interface NoShowEvent extends AgendaEvent
    permits NoShowRecorded,
        NoShowCallRecorded,
        NoShowLetterAsked,
        NoShowLetterSent,
        NoShowInvoiceDecisionAsked,
        NoShowInvoiceDecided,
        NoShowResolved,
        NoShowCorrected {

  /** The appointment that was missed. */
  AppointmentId appointmentId();
}
