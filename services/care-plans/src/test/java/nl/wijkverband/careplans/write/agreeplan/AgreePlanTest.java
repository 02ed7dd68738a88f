package nl.wijkverband.careplans.write.agreeplan;

import static nl.wijkverband.careplans.PlanA.CASE;
import static nl.wijkverband.careplans.PlanA.GP;
import static nl.wijkverband.careplans.PlanA.POH;
import static nl.wijkverband.careplans.PlanA.PSYCHOLOGIST;
import static nl.wijkverband.careplans.PlanA.TODAY;
import static nl.wijkverband.careplans.PlanA.formed;
import static nl.wijkverband.careplans.PlanA.goalProposed;
import static nl.wijkverband.careplans.RuleBroken.breaks;

import java.util.List;
import java.util.UUID;
import nl.wijkverband.careplans.events.GoalAgreed;
import nl.wijkverband.careplans.events.GoalRevised;
import nl.wijkverband.careplans.events.PlanAgreed;
import nl.wijkverband.careplans.events.PlanAgreementGiven;
import nl.wijkverband.careplans.events.PlanEvaluated;
import nl.wijkverband.careplans.write.CarePlan;
import nl.wijkverband.careplans.write.kernteam.OnlyTheKernteamWorksOnThePlan;
import nl.wijkverband.careplans.write.kernteam.TheKernteamIsFormedFirst;
import nl.wijkverband.careplans.write.moment.ADateCannotLieInTheFuture;
import nl.wijkverband.vocabulary.EvaluationId;
import nl.wijkverband.vocabulary.EvaluationOutcome;
import nl.wijkverband.vocabulary.GoalId;
import nl.wijkverband.vocabulary.GoalOutcome;
import nl.wijkverband.vocabulary.GoalResult;
import nl.wijkverband.vocabulary.PlanParty;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class AgreePlanTest {

  private final FixtureConfiguration<CarePlan> plan = new AggregateTestFixture<>(CarePlan.class);
  private final GoalId goal = new GoalId(UUID.randomUUID());
  private final GoalAgreed goalAgreed = new GoalAgreed(CASE, goal, 1, TODAY.minusDays(28));

  @Test
  void the_gp_agrees_and_heard_the_patient_agree() {
    plan.given(formed(), goalProposed(goal), goalAgreed)
        .when(agree(GP, PlanParty.GP, PlanParty.PATIENT))
        .expectEvents(given(1, PlanParty.GP, GP), given(1, PlanParty.PATIENT, GP));
  }

  @Test
  void once_all_three_agree_the_plan_is_no_draft() {
    plan.given(formed(), goalProposed(goal), goalAgreed)
        .andGiven(given(1, PlanParty.GP, GP), given(1, PlanParty.PATIENT, GP))
        .when(agree(POH, PlanParty.POH_OR_PSYCHOLOGIST))
        .expectEvents(
            given(1, PlanParty.POH_OR_PSYCHOLOGIST, POH),
            new PlanAgreed(CASE, 1, List.of(goal), TODAY));
  }

  @Test
  void it_is_agreed_on_the_day_the_last_of_them_agreed() {
    plan.given(formed(), goalProposed(goal), goalAgreed)
        .andGiven(given(1, PlanParty.GP, GP), given(1, PlanParty.PATIENT, GP))
        .when(
            new AgreePlan(
                CASE, List.of(PlanParty.POH_OR_PSYCHOLOGIST), POH, TODAY.minusDays(5), TODAY))
        .expectEvents(
            new PlanAgreementGiven(CASE, 1, PlanParty.POH_OR_PSYCHOLOGIST, POH, TODAY.minusDays(5)),
            new PlanAgreed(CASE, 1, List.of(goal), TODAY));
  }

  @Test
  void what_the_patient_said_already_is_not_written_down_twice() {
    plan.given(formed(), goalProposed(goal), goalAgreed)
        .andGiven(given(1, PlanParty.PATIENT, POH))
        .when(agree(GP, PlanParty.GP, PlanParty.PATIENT))
        .expectEvents(given(1, PlanParty.GP, GP));
  }

  @Test
  void nobody_agrees_twice() {
    plan.given(formed(), goalProposed(goal), goalAgreed)
        .andGiven(given(1, PlanParty.GP, GP))
        .when(agree(GP, PlanParty.GP))
        .expectException(breaks(AnAgreementIsGivenOnce.class, "parties"));
  }

  @Test
  void a_goal_proposed_afterwards_makes_it_a_draft_again() {
    var another = new GoalId(UUID.randomUUID());
    plan.given(formed(), goalProposed(goal), goalAgreed)
        .andGiven(given(1, PlanParty.GP, GP), given(1, PlanParty.PATIENT, GP))
        .andGiven(goalProposed(another))
        .when(agree(GP, PlanParty.GP))
        .expectEvents(given(2, PlanParty.GP, GP));
  }

  @Test
  void so_does_a_goal_worded_anew() {
    plan.given(formed(), goalProposed(goal), goalAgreed)
        .andGiven(given(1, PlanParty.GP, GP))
        .andGiven(new GoalRevised(CASE, goal, 2, "Een uur naar school", "Kleinere stap", TODAY))
        .andGiven(new GoalAgreed(CASE, goal, 2, TODAY))
        .when(agree(GP, PlanParty.GP))
        .expectEvents(given(2, PlanParty.GP, GP));
  }

  @Test
  void and_a_goal_that_was_closed() {
    var another = new GoalId(UUID.randomUUID());
    plan.given(formed(), goalProposed(goal), goalAgreed, goalProposed(another))
        .andGiven(given(1, PlanParty.GP, GP))
        .andGiven(evaluated(another, GoalOutcome.DROPPED))
        .when(agree(GP, PlanParty.GP))
        .expectEvents(given(2, PlanParty.GP, GP));
  }

  @Test
  void a_goal_that_goes_on_leaves_the_plan_as_it_is() {
    plan.given(formed(), goalProposed(goal), goalAgreed)
        .andGiven(given(1, PlanParty.GP, GP))
        .andGiven(evaluated(goal, GoalOutcome.GOES_ON))
        .when(agree(GP, PlanParty.GP))
        .expectException(breaks(AnAgreementIsGivenOnce.class, "parties"));
  }

  @Test
  void before_anybody_agreed_a_new_goal_makes_no_new_plan() {
    plan.given(formed(), goalProposed(new GoalId(UUID.randomUUID())))
        .andGiven(goalProposed(goal), goalAgreed)
        .when(agree(POH, PlanParty.POH_OR_PSYCHOLOGIST))
        .expectEvents(given(1, PlanParty.POH_OR_PSYCHOLOGIST, POH));
  }

  @Test
  void nobody_agrees_for_a_colleague() {
    plan.given(formed(), goalProposed(goal), goalAgreed)
        .when(agree(GP, PlanParty.GP, PlanParty.POH_OR_PSYCHOLOGIST))
        .expectException(breaks(NobodyAgreesForAColleague.class, "parties[1]"));
  }

  @Test
  void the_poh_does_not_agree_for_the_gp() {
    plan.given(formed(), goalProposed(goal), goalAgreed)
        .when(agree(POH, PlanParty.GP))
        .expectException(breaks(NobodyAgreesForAColleague.class, "parties[0]"));
  }

  @Test
  void there_is_nothing_to_agree_on_without_an_agreed_goal() {
    plan.given(formed(), goalProposed(goal))
        .when(agree(GP, PlanParty.GP))
        .expectException(breaks(APlanHasAnAgreedGoal.class));
  }

  @Test
  void nor_without_any_goal() {
    plan.given(formed())
        .when(agree(GP, PlanParty.GP))
        .expectException(breaks(APlanHasAnAgreedGoal.class));
  }

  @Test
  void nor_without_a_kernteam() {
    plan.givenNoPriorActivity()
        .when(agree(GP, PlanParty.GP))
        .expectException(breaks(TheKernteamIsFormedFirst.class));
  }

  @Test
  void a_psychologist_outside_the_kernteam_does_not_agree() {
    plan.given(formed(), goalProposed(goal), goalAgreed)
        .when(agree(PSYCHOLOGIST, PlanParty.POH_OR_PSYCHOLOGIST))
        .expectException(breaks(OnlyTheKernteamWorksOnThePlan.class));
  }

  @Test
  void nobody_agrees_before_the_last_goal_was_agreed() {
    plan.given(formed(), goalProposed(goal), goalAgreed)
        .when(new AgreePlan(CASE, List.of(PlanParty.GP), GP, TODAY.minusDays(29), TODAY))
        .expectException(breaks(APlanIsAgreedOnOrAfterItsLastChange.class, "agreedOn"));
  }

  @Test
  void nobody_agreed_tomorrow() {
    plan.given(formed(), goalProposed(goal), goalAgreed)
        .when(new AgreePlan(CASE, List.of(PlanParty.GP), GP, TODAY.plusDays(1), TODAY))
        .expectException(breaks(ADateCannotLieInTheFuture.class, "agreedOn"));
  }

  private static PlanAgreementGiven given(int revision, PlanParty party, PractitionerRef by) {
    return new PlanAgreementGiven(CASE, revision, party, by, TODAY);
  }

  private static PlanEvaluated evaluated(GoalId goal, GoalOutcome outcome) {
    return new PlanEvaluated(
        CASE,
        new EvaluationId(UUID.randomUUID()),
        List.of(new GoalResult(goal, outcome, "Te groot")),
        "Gaat beter",
        EvaluationOutcome.GOES_ON,
        null,
        TODAY.plusWeeks(8),
        TODAY);
  }

  private static AgreePlan agree(PractitionerRef by, PlanParty... parties) {
    return new AgreePlan(CASE, List.of(parties), by, TODAY, TODAY);
  }
}
