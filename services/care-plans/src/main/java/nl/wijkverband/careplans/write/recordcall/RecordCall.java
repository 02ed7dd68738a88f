package nl.wijkverband.careplans.write.recordcall;

import java.time.Instant;
import java.time.OffsetDateTime;
import nl.wijkverband.careplans.events.NextStep;
import nl.wijkverband.careplans.events.NoShowCallRecorded;
import nl.wijkverband.careplans.events.NoShowLetterAsked;
import nl.wijkverband.careplans.write.appointment.AgendaId;
import nl.wijkverband.careplans.write.appointment.Appointment;
import nl.wijkverband.careplans.write.noshow.NoShowProtocol;
import nl.wijkverband.careplans.write.noshow.NoShowStage;
import nl.wijkverband.vocabulary.AppointmentId;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Record that somebody called the patient after a no-show. */
public record RecordCall(
    @TargetAggregateIdentifier AgendaId agendaId,
    CaseId caseId,
    AppointmentId appointmentId,
    PractitionerRef caller,
    boolean reached,
    @Nullable String agreed,
    OffsetDateTime calledAt,
    Instant now) {

  private NextStep nextStep(NoShowStage stage) {
    boolean isLetterOut = stage.compareTo(NoShowStage.LETTER) > 0;
    return reached || isLetterOut ? NextStep.NONE : NextStep.LETTER;
  }

  /** What is written down. */
  public NoShowCallRecorded happened(Appointment missed, NoShowStage stage) {
    return new NoShowCallRecorded(
        caseId,
        missed.id(),
        missed.practitioner(),
        caller,
        reached,
        agreed,
        calledAt,
        nextStep(stage));
  }

  /** What follows, by the protocol of today, on the first call nobody answered. */
  public NoShowLetterAsked letterAsked(Appointment missed) {
    var protocol = NoShowProtocol.CURRENT;
    return new NoShowLetterAsked(
        caseId,
        missed.id(),
        missed.practitioner(),
        protocol.letterBefore(calledAt),
        protocol.version());
  }
}
