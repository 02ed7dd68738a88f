package nl.wijkverband.careplans.write.addmember;

import static nl.wijkverband.careplans.PlanA.BOTH;
import static nl.wijkverband.careplans.PlanA.BUURTTEAM;
import static nl.wijkverband.careplans.PlanA.CASE;
import static nl.wijkverband.careplans.PlanA.GP;
import static nl.wijkverband.careplans.PlanA.PHYSIO;
import static nl.wijkverband.careplans.PlanA.POH;
import static nl.wijkverband.careplans.PlanA.PRACTICE;
import static nl.wijkverband.careplans.PlanA.PSYCHOLOGIST;
import static nl.wijkverband.careplans.PlanA.TODAY;
import static nl.wijkverband.careplans.PlanA.formed;
import static nl.wijkverband.careplans.RuleBroken.breaks;

import java.util.Set;
import nl.wijkverband.careplans.events.KernteamMemberJoined;
import nl.wijkverband.careplans.events.KernteamMemberLeft;
import nl.wijkverband.careplans.events.LeadChanged;
import nl.wijkverband.careplans.write.CarePlan;
import nl.wijkverband.careplans.write.kernteam.ABuurtteamMemberNeedsBuurtteamConsent;
import nl.wijkverband.careplans.write.kernteam.MembersOutsideThePracticeNeedSharingConsent;
import nl.wijkverband.careplans.write.kernteam.NobodyIsInAKernteamTwice;
import nl.wijkverband.careplans.write.kernteam.OnlyThePracticeOrTheLeadChangesTheKernteam;
import nl.wijkverband.careplans.write.kernteam.TheKernteamIsFormedFirst;
import nl.wijkverband.careplans.write.moment.ADateCannotLieInTheFuture;
import nl.wijkverband.vocabulary.ConsentPurpose;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class AddMemberTest {

  private final FixtureConfiguration<CarePlan> plan = new AggregateTestFixture<>(CarePlan.class);

  @Test
  void a_psychologist_joins() {
    plan.given(formed())
        .when(add(PSYCHOLOGIST, POH, BOTH))
        .expectEvents(new KernteamMemberJoined(CASE, PSYCHOLOGIST, TODAY));
  }

  @Test
  void the_lead_takes_somebody_in_whatever_their_role() {
    plan.given(formed(), new LeadChanged(CASE, PHYSIO.id(), TODAY))
        .when(add(PSYCHOLOGIST, PHYSIO, BOTH))
        .expectEvents(new KernteamMemberJoined(CASE, PSYCHOLOGIST, TODAY));
  }

  @Test
  void a_member_without_the_lead_takes_nobody_in() {
    plan.given(formed())
        .when(add(PSYCHOLOGIST, PHYSIO, BOTH))
        .expectException(breaks(OnlyThePracticeOrTheLeadChangesTheKernteam.class));
  }

  @Test
  void nobody_joins_twice() {
    plan.given(formed())
        .when(add(POH, GP, BOTH))
        .expectException(breaks(NobodyIsInAKernteamTwice.class, "member.id"));
  }

  @Test
  void whoever_left_can_join_again() {
    plan.given(formed(), new KernteamMemberLeft(CASE, PHYSIO, TODAY))
        .when(add(PHYSIO, GP, BOTH))
        .expectEvents(new KernteamMemberJoined(CASE, PHYSIO, TODAY));
  }

  @Test
  void without_consent_nobody_from_outside_the_practice_joins() {
    plan.given(formed())
        .when(add(PSYCHOLOGIST, GP, Set.of()))
        .expectException(
            breaks(MembersOutsideThePracticeNeedSharingConsent.class, "member.organisationId"));
  }

  @Test
  void without_its_own_consent_the_buurtteam_does_not_join() {
    plan.given(formed())
        .when(add(BUURTTEAM, GP, Set.of(ConsentPurpose.SHARING_WITHIN_KERNTEAM)))
        .expectException(breaks(ABuurtteamMemberNeedsBuurtteamConsent.class, "member.role"));
  }

  @Test
  void there_is_no_kernteam_to_join_yet() {
    plan.givenNoPriorActivity()
        .when(add(POH, GP, BOTH))
        .expectException(breaks(TheKernteamIsFormedFirst.class));
  }

  @Test
  void nobody_joined_tomorrow() {
    plan.given(formed())
        .when(new AddMember(CASE, PSYCHOLOGIST, TODAY.plusDays(1), PRACTICE, BOTH, GP, TODAY))
        .expectException(breaks(ADateCannotLieInTheFuture.class, "joinedOn"));
  }

  private static AddMember add(
      PractitionerRef member, PractitionerRef by, Set<ConsentPurpose> consents) {
    return new AddMember(CASE, member, TODAY, PRACTICE, consents, by, TODAY);
  }
}
