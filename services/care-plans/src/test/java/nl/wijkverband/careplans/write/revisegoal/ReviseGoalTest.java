package nl.wijkverband.careplans.write.revisegoal;

import static nl.wijkverband.careplans.PlanA.CASE;
import static nl.wijkverband.careplans.PlanA.PHYSIO2;
import static nl.wijkverband.careplans.PlanA.POH;
import static nl.wijkverband.careplans.PlanA.TODAY;
import static nl.wijkverband.careplans.PlanA.formed;
import static nl.wijkverband.careplans.PlanA.goalProposed;
import static nl.wijkverband.careplans.RuleBroken.breaks;

import java.time.LocalDate;
import java.util.UUID;
import nl.wijkverband.careplans.events.GoalAgreed;
import nl.wijkverband.careplans.events.GoalRevised;
import nl.wijkverband.careplans.write.CarePlan;
import nl.wijkverband.careplans.write.goal.TheGoalIsInThisCarePlan;
import nl.wijkverband.careplans.write.kernteam.OnlyTheKernteamWorksOnThePlan;
import nl.wijkverband.careplans.write.moment.ADateCannotLieInTheFuture;
import nl.wijkverband.platform.command.ChangedMeanwhile;
import nl.wijkverband.vocabulary.GoalId;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviseGoalTest {

  private final FixtureConfiguration<CarePlan> plan = new AggregateTestFixture<>(CarePlan.class);
  private final GoalId id = new GoalId(UUID.randomUUID());

  @Test
  void an_agreed_goal_gets_other_words_and_a_reason() {
    plan.given(formed(), goalProposed(id), new GoalAgreed(CASE, id, 1, TODAY))
        .when(revise(1, "Een uur naar school", TODAY))
        .expectEvents(new GoalRevised(CASE, id, 2, "Een uur naar school", "Kleinere stap", TODAY));
  }

  @Test
  void a_goal_is_revised_again_and_again() {
    plan.given(
            formed(),
            goalProposed(id),
            new GoalRevised(CASE, id, 2, "Een uur naar school", "Kleinere stap", TODAY))
        .when(revise(2, "Een half uur naar school", TODAY))
        .expectEvents(
            new GoalRevised(CASE, id, 3, "Een half uur naar school", "Kleinere stap", TODAY));
  }

  @Test
  void of_two_people_who_revise_one_wording_the_second_hears_of_the_first() {
    plan.given(
            formed(),
            goalProposed(id),
            new GoalRevised(CASE, id, 2, "Een uur naar school", "Kleinere stap", TODAY))
        .when(revise(1, "Met de fiets naar school", TODAY))
        .expectException(ChangedMeanwhile.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Zonder krukken naar school",
        " zonder  krukken naar SCHOOL ",
        "Zonder krukken\nnaar school"
      })
  void the_same_words_are_no_revision(String same) {
    plan.given(formed(), goalProposed(id))
        .when(revise(1, same, TODAY))
        .expectException(breaks(ARevisionHasOtherWords.class, "wording"));
  }

  @Test
  void new_words_come_after_the_old_ones() {
    plan.given(formed(), goalProposed(id), new GoalAgreed(CASE, id, 1, TODAY.minusDays(3)))
        .when(revise(1, "Een uur naar school", TODAY.minusDays(4)))
        .expectException(breaks(AGoalIsRevisedOnOrAfterTheDayItWasWorded.class, "revisedOn"));
  }

  @Test
  void somebody_outside_the_kernteam_revises_nothing() {
    plan.given(formed(), goalProposed(id))
        .when(revise(1, "Een uur naar school", TODAY, PHYSIO2))
        .expectException(breaks(OnlyTheKernteamWorksOnThePlan.class));
  }

  @Test
  void a_goal_was_not_revised_tomorrow() {
    plan.given(formed(), goalProposed(id))
        .when(revise(1, "Een uur naar school", TODAY.plusDays(1)))
        .expectException(breaks(ADateCannotLieInTheFuture.class, "revisedOn"));
  }

  @Test
  void a_goal_of_another_case_is_not_found_here() {
    plan.givenNoPriorActivity()
        .when(revise(1, "Een uur naar school", TODAY))
        .expectException(breaks(TheGoalIsInThisCarePlan.class));
  }

  private ReviseGoal revise(int seenRevision, String wording, LocalDate on) {
    return revise(seenRevision, wording, on, POH);
  }

  private ReviseGoal revise(int seenRevision, String wording, LocalDate on, PractitionerRef by) {
    return new ReviseGoal(CASE, id, seenRevision, wording, "Kleinere stap", on, by, TODAY);
  }
}
