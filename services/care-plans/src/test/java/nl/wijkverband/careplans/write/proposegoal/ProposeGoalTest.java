package nl.wijkverband.careplans.write.proposegoal;

import static nl.wijkverband.careplans.PlanA.BUURTTEAM;
import static nl.wijkverband.careplans.PlanA.CASE;
import static nl.wijkverband.careplans.PlanA.GP;
import static nl.wijkverband.careplans.PlanA.PHYSIO;
import static nl.wijkverband.careplans.PlanA.POH;
import static nl.wijkverband.careplans.PlanA.TODAY;
import static nl.wijkverband.careplans.PlanA.formed;
import static nl.wijkverband.careplans.PlanA.goalProposed;
import static nl.wijkverband.careplans.RuleBroken.breaks;

import java.util.List;
import java.util.UUID;
import nl.wijkverband.careplans.events.GoalAgreed;
import nl.wijkverband.careplans.events.GoalProposed;
import nl.wijkverband.careplans.write.CarePlan;
import nl.wijkverband.careplans.write.kernteam.OnlyTheKernteamWorksOnThePlan;
import nl.wijkverband.careplans.write.kernteam.TheKernteamIsFormedFirst;
import nl.wijkverband.careplans.write.moment.ADateCannotLieInTheFuture;
import nl.wijkverband.vocabulary.GoalId;
import nl.wijkverband.vocabulary.Horizon;
import nl.wijkverband.vocabulary.LifeDomain;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.Role;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class ProposeGoalTest {

  private final FixtureConfiguration<CarePlan> plan = new AggregateTestFixture<>(CarePlan.class);
  private final GoalId id = new GoalId(UUID.randomUUID());

  @Test
  void a_goal_is_proposed_in_her_own_words() {
    plan.given(formed())
        .when(propose(List.of(Role.PHYSIOTHERAPIST)))
        .expectEvents(
            new GoalProposed(
                CASE,
                id,
                1,
                "Zonder krukken naar school",
                LifeDomain.BODY,
                Horizon.MIDDLE,
                "Aantal dagen zonder krukken",
                List.of(Role.PHYSIOTHERAPIST),
                TODAY));
  }

  @Test
  void a_third_goal_fits() {
    plan.given(formed(), another(), another())
        .when(propose(List.of()))
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void a_fourth_goal_is_too_much_at_a_time() {
    plan.given(formed(), another(), another(), another())
        .when(propose(List.of()))
        .expectException(breaks(AtMostThreeGoalsAreOpenAtATime.class));
  }

  @Test
  void an_agreed_goal_is_open_still() {
    GoalProposed agreed = another();
    plan.given(
            formed(), another(), another(), agreed, new GoalAgreed(CASE, agreed.goalId(), 1, TODAY))
        .when(propose(List.of()))
        .expectException(breaks(AtMostThreeGoalsAreOpenAtATime.class));
  }

  @Test
  void whoever_helps_is_a_care_provider() {
    plan.given(formed())
        .when(propose(List.of(Role.GP, Role.COORDINATOR)))
        .expectException(breaks(HelpersAreCareProviders.class, "helpers"));
  }

  @Test
  void a_member_of_the_kernteam_proposes() {
    plan.given(formed()).when(propose(List.of(), PHYSIO)).expectSuccessfulHandlerExecution();
  }

  @Test
  void somebody_outside_the_kernteam_proposes_nothing() {
    plan.given(formed())
        .when(propose(List.of(), BUURTTEAM))
        .expectException(breaks(OnlyTheKernteamWorksOnThePlan.class));
  }

  @Test
  void a_goal_waits_for_the_kernteam() {
    plan.givenNoPriorActivity()
        .when(propose(List.of()))
        .expectException(breaks(TheKernteamIsFormedFirst.class));
  }

  @Test
  void a_goal_was_not_proposed_tomorrow() {
    plan.given(formed())
        .when(
            new ProposeGoal(
                CASE,
                id,
                "Lopen",
                LifeDomain.BODY,
                Horizon.SHORT,
                null,
                List.of(),
                TODAY.plusDays(1),
                GP,
                TODAY))
        .expectException(breaks(ADateCannotLieInTheFuture.class, "proposedOn"));
  }

  private static GoalProposed another() {
    return goalProposed(new GoalId(UUID.randomUUID()));
  }

  private ProposeGoal propose(List<Role> helpers) {
    return propose(helpers, POH);
  }

  private ProposeGoal propose(List<Role> helpers, PractitionerRef by) {
    return new ProposeGoal(
        CASE,
        id,
        "Zonder krukken naar school",
        LifeDomain.BODY,
        Horizon.MIDDLE,
        "Aantal dagen zonder krukken",
        helpers,
        TODAY,
        by,
        TODAY);
  }
}
