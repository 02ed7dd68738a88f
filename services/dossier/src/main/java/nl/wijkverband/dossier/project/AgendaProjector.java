package nl.wijkverband.dossier.project;

import static nl.wijkverband.dossier.project.AudienceTables.personal;
import static nl.wijkverband.dossier.project.AudienceTables.values;

import java.time.OffsetDateTime;
import java.util.UUID;
import nl.wijkverband.contracts.careplans.AppointmentCancelledV1;
import nl.wijkverband.contracts.careplans.AppointmentKeptV1;
import nl.wijkverband.contracts.careplans.AppointmentPlannedV1;
import nl.wijkverband.contracts.careplans.NoShowCallRecordedV1;
import nl.wijkverband.contracts.careplans.NoShowRecordedV1;
import nl.wijkverband.platform.inbox.Published;
import nl.wijkverband.vocabulary.AppointmentId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Appointments, no-shows and the calls after them. A no-show stays open until the patient was
 * reached or came to a later appointment, with whomever (domain §5, as care-plans has it).
 */
@Component
@Order(60)
final class AgendaProjector implements Projector {

  @Override
  public void project(Published event, AudienceTables into) {
    switch (event.contract()) {
      case AppointmentPlannedV1 e ->
          into.put(
              "appointment",
              values(
                  "appointment_id", e.appointmentId(),
                  "practitioner_id", e.practitioner().id(),
                  "practitioner", into.json(e.practitioner()),
                  "at", e.at(),
                  "minutes", e.minutes(),
                  "state", "PLANNED"));
      case AppointmentKeptV1 e -> kept(e.appointmentId(), e.at(), into);
      case AppointmentCancelledV1 e ->
          into.change(
              "appointment",
              values(
                  "state", "CANCELLED",
                  "cancelled_by", e.by(),
                  "cancel_reason", personal(e.reason())),
              "appointment_id = :id",
              values("id", e.appointmentId().value()));
      case NoShowRecordedV1 e -> missed(event, e, into);
      case NoShowCallRecordedV1 e -> called(event, e, into);
      default -> {}
    }
  }

  static void kept(AppointmentId id, OffsetDateTime at, AudienceTables into) {
    becomes("KEPT", id.value(), into);
    into.change("no_show", values("open", false), "at < :at", values("at", at));
  }

  private static void missed(Published event, NoShowRecordedV1 e, AudienceTables into) {
    becomes("NO_SHOW", e.appointmentId().value(), into);
    into.put(
        "no_show",
        values(
            "appointment_id", e.appointmentId(),
            "practitioner_id", e.practitioner().id(),
            "practitioner", into.json(e.practitioner()),
            "at", e.at(),
            "recorded_at", event.envelope().recordedAt(),
            "recorded_by", event.envelope().actorId(),
            "call_before", e.callBefore(),
            "open", !keptLater(e, into),
            "calls", 0,
            "note", personal(e.note())));
    into.change(
        "no_show",
        NoShowProtocolProjector.NOTHING_YET,
        "appointment_id = :id",
        values("id", e.appointmentId().value()));
  }

  // A no-show may be entered after a later appointment was kept.
  private static boolean keptLater(NoShowRecordedV1 e, AudienceTables into) {
    return into.find(
            "appointment",
            "true",
            Boolean.class,
            "state = 'KEPT' and at > :at limit 1",
            values("at", e.at()))
        != null;
  }

  private static void called(Published event, NoShowCallRecordedV1 e, AudienceTables into) {
    into.put(
        "no_show_call",
        values(
            "event_id", event.envelope().eventId(),
            "appointment_id", e.appointmentId(),
            "called_at", e.calledAt(),
            "reached", e.reached(),
            "caller", into.json(e.caller()),
            "agreed", personal(e.agreed())));
    into.run(
        "no_show",
        """
        update {s}.no_show set calls = calls + 1, open = open and not :reached
        where case_id = :case_id and appointment_id = :id
        """,
        values("reached", e.reached(), "id", e.appointmentId().value()));
  }

  static void becomes(String state, UUID appointmentId, AudienceTables into) {
    into.change(
        "appointment", values("state", state), "appointment_id = :id", values("id", appointmentId));
  }
}
