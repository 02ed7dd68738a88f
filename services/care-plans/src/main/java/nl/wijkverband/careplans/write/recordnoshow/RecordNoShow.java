package nl.wijkverband.careplans.write.recordnoshow;

import java.time.Instant;
import nl.wijkverband.careplans.events.NoShowRecorded;
import nl.wijkverband.careplans.write.appointment.AgendaId;
import nl.wijkverband.careplans.write.appointment.Appointment;
import nl.wijkverband.careplans.write.noshow.NoShowProtocol;
import nl.wijkverband.vocabulary.AppointmentId;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Record that the patient did not come and had not let anybody know. */
public record RecordNoShow(
    @TargetAggregateIdentifier AgendaId agendaId,
    CaseId caseId,
    AppointmentId appointmentId,
    PractitionerRef by,
    @Nullable String note,
    Instant now) {
  /** What is written down, by the protocol of today. */
  public NoShowRecorded happened(Appointment missed) {
    var protocol = NoShowProtocol.CURRENT;
    return new NoShowRecorded(
        caseId,
        missed.id(),
        missed.practitioner(),
        missed.at(),
        note,
        protocol.callBefore(missed.at()),
        protocol.version());
  }
}
