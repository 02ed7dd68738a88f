package nl.wijkverband.careplans.write.correctnoshow;

import java.time.LocalDate;
import java.util.List;
import nl.wijkverband.careplans.events.NoShowCorrected;
import nl.wijkverband.careplans.write.appointment.AgendaId;
import nl.wijkverband.careplans.write.appointment.Appointment;
import nl.wijkverband.vocabulary.AppointmentId;
import nl.wijkverband.vocabulary.AppointmentOutcome;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.NoShowStep;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Say what an appointment really was, when it was wrongly a no-show. */
public record CorrectNoShow(
    @TargetAggregateIdentifier AgendaId agendaId,
    CaseId caseId,
    AppointmentId appointmentId,
    PractitionerRef by,
    AppointmentOutcome outcome,
    String reason,
    LocalDate correctedOn,
    LocalDate today) {
  /** What is written down: everything the protocol has asked for is undone. */
  public NoShowCorrected happened(Appointment missed) {
    List<NoShowStep> undone = missed.noShow() == null ? List.of() : missed.noShow().steps();
    return new NoShowCorrected(
        caseId,
        missed.id(),
        missed.practitioner(),
        missed.at(),
        outcome,
        reason,
        undone,
        correctedOn);
  }
}
