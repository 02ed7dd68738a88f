package nl.wijkverband.contracts;

import static nl.wijkverband.contracts.People.CASE;
import static nl.wijkverband.contracts.People.GP;
import static nl.wijkverband.contracts.People.PHYSIOTHERAPIST;
import static nl.wijkverband.contracts.People.POH;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkverband.contracts.careplans.AppointmentCancelledV1;
import nl.wijkverband.contracts.careplans.AppointmentKeptV1;
import nl.wijkverband.contracts.careplans.AppointmentPlannedV1;
import nl.wijkverband.contracts.careplans.FollowUpIntervalAgreedV1;
import nl.wijkverband.contracts.careplans.GoalAgreedV1;
import nl.wijkverband.contracts.careplans.GoalProposedV1;
import nl.wijkverband.contracts.careplans.GoalRevisedV1;
import nl.wijkverband.contracts.careplans.KernteamFormedV1;
import nl.wijkverband.contracts.careplans.KernteamMemberJoinedV1;
import nl.wijkverband.contracts.careplans.KernteamMemberLeftV1;
import nl.wijkverband.contracts.careplans.LeadChangedV1;
import nl.wijkverband.contracts.careplans.NoShowCallRecordedV1;
import nl.wijkverband.contracts.careplans.NoShowRecordedV1;
import nl.wijkverband.vocabulary.AppointmentId;
import nl.wijkverband.vocabulary.Cancellation;
import nl.wijkverband.vocabulary.GoalId;
import nl.wijkverband.vocabulary.Horizon;
import nl.wijkverband.vocabulary.Interval;
import nl.wijkverband.vocabulary.LifeDomain;
import nl.wijkverband.vocabulary.Role;

/** One filled-in example of everything care-plans publishes. */
final class CarePlansExamples {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 7);
  private static final OffsetDateTime AT = OffsetDateTime.parse("2026-11-20T10:30:00+01:00");
  private static final GoalId GOAL = GoalId.of("01990000-0000-7000-8000-000000000004");
  private static final AppointmentId APPOINTMENT =
      AppointmentId.of("01990000-0000-7000-8000-000000000005");

  private CarePlansExamples() {}

  static Stream<Contract> all() {
    return Stream.of(
        new KernteamFormedV1(
            CASE,
            List.of(GP, POH, PHYSIOTHERAPIST),
            GP.id(),
            true,
            "Er zijn vragen over school en geld",
            DAY),
        new KernteamMemberJoinedV1(CASE, PHYSIOTHERAPIST, DAY),
        new KernteamMemberLeftV1(CASE, PHYSIOTHERAPIST, DAY),
        new LeadChangedV1(CASE, POH.id(), DAY),
        new GoalProposedV1(
            CASE,
            GOAL,
            1,
            "Zonder krukken naar school",
            LifeDomain.BODY,
            Horizon.MIDDLE,
            "Aantal dagen zonder krukken",
            List.of(Role.PHYSIOTHERAPIST, Role.POH),
            DAY),
        new GoalAgreedV1(CASE, GOAL, 1, DAY),
        new GoalRevisedV1(CASE, GOAL, 2, "Twee dagen zonder krukken", "Lopen gaat beter", DAY),
        new FollowUpIntervalAgreedV1(CASE, POH, new Interval(2, 4), DAY),
        new AppointmentPlannedV1(CASE, APPOINTMENT, PHYSIOTHERAPIST, AT, 30),
        new AppointmentKeptV1(CASE, APPOINTMENT, PHYSIOTHERAPIST, AT),
        new AppointmentCancelledV1(
            CASE,
            APPOINTMENT,
            PHYSIOTHERAPIST,
            AT,
            Cancellation.BY_PATIENT,
            "Toets op school",
            LocalDate.of(2026, 11, 18)),
        new NoShowRecordedV1(
            CASE,
            APPOINTMENT,
            PHYSIOTHERAPIST,
            AT,
            "Niet gebeld",
            LocalDate.of(2026, 11, 25),
            "no-show-1"),
        new NoShowCallRecordedV1(
            CASE,
            APPOINTMENT,
            PHYSIOTHERAPIST,
            POH,
            true,
            "Komt volgende week",
            OffsetDateTime.parse("2026-11-23T09:05:00+01:00")));
  }
}
