package nl.wijkverband.careplans.write.evaluateplan;

import static nl.wijkverband.careplans.PlanA.CASE;
import static nl.wijkverband.careplans.PlanA.GP;
import static nl.wijkverband.careplans.PlanA.PSYCHOLOGIST;
import static nl.wijkverband.careplans.PlanA.TODAY;
import static nl.wijkverband.careplans.PlanA.formed;
import static nl.wijkverband.careplans.PlanA.goalProposed;
import static nl.wijkverband.careplans.RuleBroken.breaks;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkverband.careplans.events.GoalAgreed;
import nl.wijkverband.careplans.events.PlanEvaluated;
import nl.wijkverband.careplans.write.CarePlan;
import nl.wijkverband.careplans.write.agreegoal.AgreeGoal;
import nl.wijkverband.careplans.write.goal.TheGoalIsInThisCarePlan;
import nl.wijkverband.careplans.write.goal.TheGoalIsStillOpen;
import nl.wijkverband.careplans.write.kernteam.OnlyTheKernteamWorksOnThePlan;
import nl.wijkverband.careplans.write.kernteam.TheKernteamIsFormedFirst;
import nl.wijkverband.careplans.write.moment.ADateCannotLieInTheFuture;
import nl.wijkverband.careplans.write.proposegoal.ProposeGoal;
import nl.wijkverband.careplans.write.revisegoal.ReviseGoal;
import nl.wijkverband.vocabulary.EvaluationId;
import nl.wijkverband.vocabulary.EvaluationOutcome;
import nl.wijkverband.vocabulary.GoalId;
import nl.wijkverband.vocabulary.GoalOutcome;
import nl.wijkverband.vocabulary.GoalResult;
import nl.wijkverband.vocabulary.Horizon;
import nl.wijkverband.vocabulary.LifeDomain;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class EvaluatePlanTest {

  private final FixtureConfiguration<CarePlan> plan = new AggregateTestFixture<>(CarePlan.class);
  private final GoalId goal = new GoalId(UUID.randomUUID());
  private final GoalId second = new GoalId(UUID.randomUUID());
  private final EvaluationId id = new EvaluationId(UUID.randomUUID());

  @Test
  void one_goal_is_reached_and_another_goes_on() {
    EvaluatePlan evaluation =
        goes(on(goal, GoalOutcome.REACHED, null), on(second, GoalOutcome.GOES_ON, null));
    plan.given(formed(), goalProposed(goal), goalProposed(second))
        .when(evaluation)
        .expectEvents(
            new PlanEvaluated(
                CASE,
                id,
                evaluation.goals(),
                "Loopt een uur",
                EvaluationOutcome.GOES_ON,
                null,
                TODAY.plusWeeks(8),
                TODAY));
  }

  @Test
  void what_was_not_reached_is_explained() {
    plan.given(formed(), goalProposed(goal), goalProposed(second))
        .when(goes(on(second, GoalOutcome.GOES_ON, null), on(goal, GoalOutcome.NOT_REACHED, null)))
        .expectException(breaks(WhatWasNotReachedIsExplained.class, "goals[1].analysis"));
  }

  @Test
  void so_is_what_is_let_go() {
    plan.given(formed(), goalProposed(goal))
        .when(goes(on(goal, GoalOutcome.DROPPED, null)))
        .expectException(breaks(WhatWasNotReachedIsExplained.class, "goals[0].analysis"));
  }

  @Test
  void a_closed_goal_makes_room_for_another() {
    var third = new GoalId(UUID.randomUUID());
    var fourth = new GoalId(UUID.randomUUID());
    plan.given(formed(), goalProposed(goal), goalProposed(second), goalProposed(third))
        .andGiven(goes(on(goal, GoalOutcome.REACHED, null)).happened())
        .when(
            new ProposeGoal(
                CASE,
                fourth,
                "Weer zwemmen",
                LifeDomain.BODY,
                Horizon.SHORT,
                null,
                List.of(),
                TODAY,
                GP,
                TODAY))
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void a_closed_goal_is_not_evaluated_again() {
    plan.given(formed(), goalProposed(goal))
        .andGiven(goes(on(goal, GoalOutcome.REACHED, null)).happened())
        .when(goes(on(goal, GoalOutcome.GOES_ON, null)))
        .expectException(breaks(TheGoalIsStillOpen.class, "goals[0].goalId"));
  }

  @Test
  void a_closed_goal_is_not_worded_anew() {
    plan.given(formed(), goalProposed(goal))
        .andGiven(goes(on(goal, GoalOutcome.DROPPED, "Te groot")).happened())
        .when(new ReviseGoal(CASE, goal, 1, "Anders", "Kleiner", TODAY, GP, TODAY))
        .expectException(breaks(TheGoalIsStillOpen.class));
  }

  @Test
  void a_closed_goal_is_not_agreed() {
    plan.given(formed(), goalProposed(goal))
        .andGiven(goes(on(goal, GoalOutcome.DROPPED, "Te groot")).happened())
        .when(new AgreeGoal(CASE, goal, 1, TODAY, TODAY))
        .expectException(breaks(TheGoalIsStillOpen.class));
  }

  @Test
  void a_goal_that_goes_on_stays_as_it_was() {
    plan.given(formed(), goalProposed(goal))
        .andGiven(goes(on(goal, GoalOutcome.GOES_ON, null)).happened())
        .when(new AgreeGoal(CASE, goal, 1, TODAY.minusDays(1), TODAY))
        .expectEvents(new GoalAgreed(CASE, goal, 1, TODAY.minusDays(1)));
  }

  @Test
  void one_evaluation_says_one_thing_about_a_goal() {
    plan.given(formed(), goalProposed(goal))
        .when(goes(on(goal, GoalOutcome.REACHED, null), on(goal, GoalOutcome.GOES_ON, null)))
        .expectException(breaks(AGoalIsEvaluatedOnce.class, "goals[0].goalId"));
  }

  @Test
  void a_goal_of_another_case_is_not_found_here() {
    plan.given(formed())
        .when(goes(on(goal, GoalOutcome.REACHED, null)))
        .expectException(breaks(TheGoalIsInThisCarePlan.class));
  }

  @Test
  void without_open_goals_there_is_still_how_the_patient_is() {
    plan.given(formed()).when(goes()).expectSuccessfulHandlerExecution();
  }

  @Test
  void less_care_has_a_reason() {
    plan.given(formed())
        .when(ends(EvaluationOutcome.LOW_FREQUENCY_CONTACT, null, TODAY.plusWeeks(12)))
        .expectException(breaks(OtherCareHasAReason.class, "reason"));
  }

  @Test
  void so_has_its_end() {
    plan.given(formed())
        .when(ends(EvaluationOutcome.ENDS, null, null))
        .expectException(breaks(OtherCareHasAReason.class, "reason"));
  }

  @Test
  void preventing_a_relapse_needs_none() {
    plan.given(formed())
        .when(ends(EvaluationOutcome.RELAPSE_PREVENTION, null, TODAY.plusWeeks(12)))
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void when_the_care_ends_there_is_no_next_evaluation() {
    plan.given(formed())
        .when(ends(EvaluationOutcome.ENDS, "Klaar", null))
        .expectSuccessfulHandlerExecution();
    new AggregateTestFixture<>(CarePlan.class)
        .given(formed())
        .when(ends(EvaluationOutcome.ENDS, "Klaar", TODAY.plusWeeks(8)))
        .expectException(breaks(AfterTheEndNothingIsEvaluated.class, "nextEvaluationOn"));
  }

  @Test
  void the_next_evaluation_is_in_six_to_twelve_weeks() {
    for (LocalDate wrong :
        new LocalDate[] {null, TODAY.plusWeeks(6).minusDays(1), TODAY.plusWeeks(12).plusDays(1)}) {
      new AggregateTestFixture<>(CarePlan.class)
          .given(formed())
          .when(ends(EvaluationOutcome.GOES_ON, null, wrong))
          .expectException(breaks(TheNextEvaluationIsInSixToTwelveWeeks.class, "nextEvaluationOn"));
    }
    plan.given(formed())
        .when(ends(EvaluationOutcome.GOES_ON, null, TODAY.plusWeeks(6)))
        .expectSuccessfulHandlerExecution();
  }

  @Test
  void a_goal_is_evaluated_after_it_was_worded() {
    plan.given(formed(), goalProposed(goal))
        .when(evaluation(TODAY.minusDays(31), GP, on(goal, GoalOutcome.REACHED, null)))
        .expectException(breaks(AGoalIsEvaluatedOnOrAfterTheDayItWasWorded.class, "evaluatedOn"));
  }

  @Test
  void it_was_not_evaluated_tomorrow() {
    plan.given(formed())
        .when(evaluation(TODAY.plusDays(1), GP))
        .expectException(breaks(ADateCannotLieInTheFuture.class, "evaluatedOn"));
  }

  @Test
  void a_psychologist_outside_the_kernteam_does_not_evaluate() {
    plan.given(formed())
        .when(evaluation(TODAY, PSYCHOLOGIST))
        .expectException(breaks(OnlyTheKernteamWorksOnThePlan.class));
  }

  @Test
  void there_is_nothing_to_evaluate_without_a_kernteam() {
    plan.givenNoPriorActivity()
        .when(goes())
        .expectException(breaks(TheKernteamIsFormedFirst.class));
  }

  private static GoalResult on(GoalId goal, GoalOutcome outcome, String analysis) {
    return new GoalResult(goal, outcome, analysis);
  }

  private EvaluatePlan goes(GoalResult... results) {
    return evaluation(TODAY, GP, results);
  }

  private EvaluatePlan evaluation(LocalDate day, PractitionerRef by, GoalResult... results) {
    return new EvaluatePlan(
        CASE,
        id,
        List.of(results),
        "Loopt een uur",
        EvaluationOutcome.GOES_ON,
        null,
        day.plusWeeks(8),
        day,
        by,
        TODAY);
  }

  private EvaluatePlan ends(EvaluationOutcome outcome, String reason, LocalDate next) {
    return new EvaluatePlan(
        CASE, id, List.of(), "Loopt een uur", outcome, reason, next, TODAY, GP, TODAY);
  }
}
