package nl.wijkverband.careplans.write.recordcall;

import java.time.Instant;
import java.time.OffsetDateTime;
import nl.wijkverband.careplans.events.NextStep;
import nl.wijkverband.careplans.write.appointment.AgendaId;
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

  /** What the protocol asks for now. */
  public NextStep nextStep() {
    return reached ? NextStep.NONE : NextStep.LETTER;
  }
}
