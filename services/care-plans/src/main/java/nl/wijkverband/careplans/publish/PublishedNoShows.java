package nl.wijkverband.careplans.publish;

import nl.wijkverband.careplans.events.NoShowCallRecorded;
import nl.wijkverband.careplans.events.NoShowCorrected;
import nl.wijkverband.careplans.events.NoShowEvent;
import nl.wijkverband.careplans.events.NoShowInvoiceDecided;
import nl.wijkverband.careplans.events.NoShowInvoiceDecisionAsked;
import nl.wijkverband.careplans.events.NoShowLetterAsked;
import nl.wijkverband.careplans.events.NoShowLetterSent;
import nl.wijkverband.careplans.events.NoShowRecorded;
import nl.wijkverband.careplans.events.NoShowResolved;
import nl.wijkverband.contracts.Contract;
import nl.wijkverband.contracts.careplans.NoShowCallRecordedV1;
import nl.wijkverband.contracts.careplans.NoShowCorrectedV1;
import nl.wijkverband.contracts.careplans.NoShowInvoiceDecidedV1;
import nl.wijkverband.contracts.careplans.NoShowInvoiceDecisionAskedV1;
import nl.wijkverband.contracts.careplans.NoShowLetterAskedV1;
import nl.wijkverband.contracts.careplans.NoShowLetterSentV1;
import nl.wijkverband.contracts.careplans.NoShowRecordedV1;
import nl.wijkverband.contracts.careplans.NoShowResolvedV1;

/** What the other services get to know of no-shows and what follows on them. */
final class PublishedNoShows {

  private PublishedNoShows() {}

  static Contract published(NoShowEvent event) {
    return switch (event) {
      case NoShowRecorded it ->
          new NoShowRecordedV1(
              it.caseId(),
              it.appointmentId(),
              it.practitioner(),
              it.at(),
              it.note(),
              it.callBefore(),
              it.protocolVersion());
      case NoShowCallRecorded it ->
          new NoShowCallRecordedV1(
              it.caseId(),
              it.appointmentId(),
              it.practitioner(),
              it.caller(),
              it.reached(),
              it.agreed(),
              it.calledAt());
      case NoShowLetterAsked it ->
          new NoShowLetterAskedV1(
              it.caseId(),
              it.appointmentId(),
              it.practitioner(),
              it.sendBefore(),
              it.protocolVersion());
      case NoShowLetterSent it ->
          new NoShowLetterSentV1(
              it.caseId(), it.appointmentId(), it.sentBy(), it.sentOn(), it.responseBefore());
      case NoShowInvoiceDecisionAsked it ->
          new NoShowInvoiceDecisionAskedV1(
              it.caseId(), it.appointmentId(), it.practitioner(), it.responseBefore());
      case NoShowInvoiceDecided it ->
          new NoShowInvoiceDecidedV1(
              it.caseId(), it.appointmentId(), it.charged(), it.reason(), it.decidedOn());
      case NoShowResolved it ->
          new NoShowResolvedV1(
              it.caseId(), it.appointmentId(), it.keptAppointmentId(), it.resolvedOn());
      case NoShowCorrected it ->
          new NoShowCorrectedV1(
              it.caseId(),
              it.appointmentId(),
              it.practitioner(),
              it.at(),
              it.outcome(),
              it.reason(),
              it.undone(),
              it.correctedOn());
    };
  }
}
