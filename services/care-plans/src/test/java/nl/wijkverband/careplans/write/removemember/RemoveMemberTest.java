package nl.wijkverband.careplans.write.removemember;

import static nl.wijkverband.careplans.PlanA.CASE;
import static nl.wijkverband.careplans.PlanA.GP;
import static nl.wijkverband.careplans.PlanA.GP2;
import static nl.wijkverband.careplans.PlanA.PHYSIO;
import static nl.wijkverband.careplans.PlanA.POH;
import static nl.wijkverband.careplans.PlanA.PSYCHOLOGIST;
import static nl.wijkverband.careplans.PlanA.TODAY;
import static nl.wijkverband.careplans.PlanA.formed;
import static nl.wijkverband.careplans.RuleBroken.breaks;

import nl.wijkverband.careplans.events.KernteamMemberJoined;
import nl.wijkverband.careplans.events.KernteamMemberLeft;
import nl.wijkverband.careplans.events.LeadChanged;
import nl.wijkverband.careplans.write.CarePlan;
import nl.wijkverband.careplans.write.kernteam.OnlyThePracticeOrTheLeadChangesTheKernteam;
import nl.wijkverband.careplans.write.kernteam.TheKernteamIsFormedFirst;
import nl.wijkverband.careplans.write.kernteam.ThePractitionerIsInTheKernteam;
import nl.wijkverband.careplans.write.moment.ADateCannotLieInTheFuture;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class RemoveMemberTest {

  private final FixtureConfiguration<CarePlan> plan = new AggregateTestFixture<>(CarePlan.class);

  @Test
  void a_physiotherapist_leaves() {
    plan.given(formed())
        .when(remove(PHYSIO, GP))
        .expectEvents(new KernteamMemberLeft(CASE, PHYSIO, TODAY));
  }

  @Test
  void the_lead_stays_until_another_takes_over() {
    plan.given(formed(), new LeadChanged(CASE, POH.id(), TODAY))
        .when(remove(POH, GP))
        .expectException(breaks(TheLeadIsHandedOverBeforeLeaving.class));
  }

  @Test
  void after_the_lead_was_handed_over_a_poh_leaves() {
    plan.given(
            formed(), new LeadChanged(CASE, POH.id(), TODAY), new LeadChanged(CASE, GP.id(), TODAY))
        .when(remove(POH, GP))
        .expectEvents(new KernteamMemberLeft(CASE, POH, TODAY));
  }

  @Test
  void the_last_gp_stays() {
    plan.given(formed(), new LeadChanged(CASE, POH.id(), TODAY))
        .when(remove(GP, POH))
        .expectException(breaks(TheLastGpStays.class));
  }

  @Test
  void a_gp_leaves_once_another_has_come() {
    plan.given(
            formed(),
            new LeadChanged(CASE, POH.id(), TODAY),
            new KernteamMemberJoined(CASE, GP2, TODAY))
        .when(remove(GP, POH))
        .expectEvents(new KernteamMemberLeft(CASE, GP, TODAY));
  }

  @Test
  void who_is_not_in_it_does_not_leave_it() {
    plan.given(formed())
        .when(remove(PSYCHOLOGIST, GP))
        .expectException(breaks(ThePractitionerIsInTheKernteam.class, "practitionerId"));
  }

  @Test
  void a_member_without_the_lead_sends_nobody_away() {
    plan.given(formed())
        .when(remove(POH, PHYSIO))
        .expectException(breaks(OnlyThePracticeOrTheLeadChangesTheKernteam.class));
  }

  @Test
  void there_is_no_kernteam_to_leave_yet() {
    plan.givenNoPriorActivity()
        .when(remove(POH, GP))
        .expectException(breaks(TheKernteamIsFormedFirst.class));
  }

  @Test
  void nobody_left_tomorrow() {
    plan.given(formed())
        .when(new RemoveMember(CASE, PHYSIO.id(), TODAY.plusDays(1), GP, TODAY))
        .expectException(breaks(ADateCannotLieInTheFuture.class, "leftOn"));
  }

  private static RemoveMember remove(PractitionerRef member, PractitionerRef by) {
    return new RemoveMember(CASE, member.id(), TODAY, by, TODAY);
  }
}
