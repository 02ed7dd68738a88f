package nl.wijkverband.careplans.write.planappointments;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import nl.wijkverband.careplans.write.appointment.AgendaId;
import nl.wijkverband.careplans.write.kernteam.Kernteam;
import nl.wijkverband.vocabulary.AppointmentId;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.PractitionerId;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Plan one appointment or a series; all of them or none. */
public record PlanAppointments(
    @TargetAggregateIdentifier AgendaId agendaId,
    CaseId caseId,
    List<Wish> appointments,
    Kernteam kernteam,
    PractitionerRef by,
    Instant now) {

  /** One appointment to plan. */
  public record Wish(
      AppointmentId id, PractitionerId practitionerId, OffsetDateTime at, int minutes) {}
}
