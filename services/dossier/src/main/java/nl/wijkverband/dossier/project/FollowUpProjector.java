package nl.wijkverband.dossier.project;

import static nl.wijkverband.dossier.project.AudienceTables.values;

import nl.wijkverband.contracts.careplans.AppointmentKeptV1;
import nl.wijkverband.contracts.careplans.FollowUpIntervalAgreedV1;
import nl.wijkverband.contracts.careplans.KernteamFormedV1;
import nl.wijkverband.contracts.careplans.KernteamMemberJoinedV1;
import nl.wijkverband.contracts.careplans.KernteamMemberLeftV1;
import nl.wijkverband.contracts.careplans.NoShowCallRecordedV1;
import nl.wijkverband.contracts.careplans.NoShowCorrectedV1;
import nl.wijkverband.contracts.careplans.NoShowRecordedV1;
import nl.wijkverband.contracts.careplans.NoShowResolvedV1;
import nl.wijkverband.contracts.careplans.PlanEvaluatedV1;
import nl.wijkverband.contracts.intake.RouteChosenV1;
import nl.wijkverband.platform.inbox.Published;
import nl.wijkverband.vocabulary.CareRoute;
import nl.wijkverband.vocabulary.EvaluationOutcome;
import nl.wijkverband.vocabulary.PractitionerId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The dates a follow-up state is computed from when it is read; the state itself changes with the
 * day and is not kept.
 */
@Component
@Order(70)
final class FollowUpProjector implements Projector {

  @Override
  public void project(Published event, AudienceTables into) {
    switch (event.contract()) {
      case FollowUpIntervalAgreedV1 e -> {
        into.put(
            "follow_up",
            values(
                "practitioner_id", e.practitioner().id(),
                "practitioner", into.json(e.practitioner()),
                "min_weeks", e.interval().minWeeks(),
                "max_weeks", e.interval().maxWeeks(),
                "starts_on", e.startsOn(),
                "due_on", e.startsOn(),
                "no_show_open", false,
                "paused", isPaused(into),
                "closed", false));
        computeDates(into);
      }
      case AppointmentKeptV1 e -> computeDates(into);
      case NoShowRecordedV1 e -> computeDates(into);
      case NoShowCallRecordedV1 e -> computeDates(into);
      case NoShowResolvedV1 e -> computeDates(into);
      case NoShowCorrectedV1 e -> computeDates(into);
      case RouteChosenV1 e -> pause(e.route() == CareRoute.SECOND_OR_THIRD_LINE, into);
      case PlanEvaluatedV1 e -> {
        if (e.outcome() == EvaluationOutcome.ENDS) {
          into.change("follow_up", values("closed", true), "true", values());
        }
      }
      case KernteamMemberLeftV1 e -> close(e.member().id(), true, into);
      case KernteamMemberJoinedV1 e -> close(e.member().id(), false, into);
      case KernteamFormedV1 e -> e.members().forEach(member -> close(member.id(), false, into));
      default -> {}
    }
  }

  /**
   * An interval counts from the last kept contact, or from its start when that is later. All of the
   * case's are computed: a contact with one practitioner closes a no-show at another.
   */
  private static void computeDates(AudienceTables into) {
    into.run(
        "follow_up",
        """
        update {s}.follow_up f set
          last_contact = contact.last_on,
          due_on = greatest(contact.last_on, f.starts_on) + 7 * f.max_weeks,
          no_show_open = exists (select from {s}.no_show n
            where n.case_id = f.case_id and n.practitioner_id = f.practitioner_id and n.open)
        from {s}.follow_up each, lateral (
          select max((a.at at time zone 'Europe/Amsterdam')::date) as last_on
          from {s}.appointment a
          where a.case_id = each.case_id and a.practitioner_id = each.practitioner_id
            and a.state = 'KEPT') contact
        where f.case_id = :case_id and each.case_id = f.case_id
          and each.practitioner_id = f.practitioner_id
        """,
        values());
  }

  /** In the second line, and not bridged by the programme, nobody here owes an appointment. */
  private static void pause(boolean paused, AudienceTables into) {
    into.change("case_header", values("paused", paused), "true", values());
    into.change("follow_up", values("paused", paused), "true", values());
  }

  private static boolean isPaused(AudienceTables into) {
    return Boolean.TRUE.equals(into.find("case_header", "paused", Boolean.class, "true", values()));
  }

  // Whoever left the kernteam owes no follow-up any more.
  private static void close(PractitionerId practitioner, boolean closed, AudienceTables into) {
    into.change(
        "follow_up",
        values("closed", closed),
        "practitioner_id = :who",
        values("who", practitioner.value()));
  }
}
