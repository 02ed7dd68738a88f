package nl.wijkverband.careplans.write.agreegoal;

import static nl.wijkverband.careplans.PlanA.CASE;
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
import nl.wijkverband.careplans.write.moment.ADateCannotLieInTheFuture;
import nl.wijkverband.platform.command.ChangedMeanwhile;
import nl.wijkverband.vocabulary.GoalId;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class AgreeGoalTest {

  private final FixtureConfiguration<CarePlan> plan = new AggregateTestFixture<>(CarePlan.class);
  private final GoalId id = new GoalId(UUID.randomUUID());

  @Test
  void a_proposed_goal_is_agreed() {
    plan.given(formed(), goalProposed(id))
        .when(agree(1, TODAY))
        .expectEvents(new GoalAgreed(CASE, id, 1, TODAY));
  }

  @Test
  void a_revised_goal_is_agreed_again() {
    plan.given(formed(), goalProposed(id), new GoalAgreed(CASE, id, 1, TODAY), revised())
        .when(agree(2, TODAY))
        .expectEvents(new GoalAgreed(CASE, id, 2, TODAY));
  }

  @Test
  void an_agreed_goal_is_not_agreed_twice() {
    plan.given(formed(), goalProposed(id), new GoalAgreed(CASE, id, 1, TODAY))
        .when(agree(1, TODAY))
        .expectException(breaks(OnlyAProposedOrRevisedGoalCanBeAgreed.class));
  }

  @Test
  void nobody_agrees_on_words_that_changed_meanwhile() {
    plan.given(formed(), goalProposed(id), revised())
        .when(agree(1, TODAY))
        .expectException(ChangedMeanwhile.class);
  }

  @Test
  void nobody_agrees_on_a_revision_that_is_not_there() {
    plan.given(formed(), goalProposed(id))
        .when(agree(2, TODAY))
        .expectException(ChangedMeanwhile.class);
  }

  @Test
  void a_goal_of_another_case_is_not_found_here() {
    plan.given(formed())
        .when(agree(1, TODAY))
        .expectException(breaks(TheGoalIsInThisCarePlan.class));
  }

  @Test
  void a_goal_is_not_agreed_before_it_was_worded() {
    plan.given(formed(), goalProposed(id))
        .when(agree(1, TODAY.minusDays(31)))
        .expectException(breaks(AGoalIsAgreedOnOrAfterTheDayItWasWorded.class, "agreedOn"));
  }

  @Test
  void a_goal_was_not_agreed_tomorrow() {
    plan.given(formed(), goalProposed(id))
        .when(agree(1, TODAY.plusDays(1)))
        .expectException(breaks(ADateCannotLieInTheFuture.class, "agreedOn"));
  }

  private GoalRevised revised() {
    return new GoalRevised(CASE, id, 2, "Een uur naar school", "Kleinere stap", TODAY);
  }

  private AgreeGoal agree(int seenRevision, LocalDate on) {
    return new AgreeGoal(CASE, id, seenRevision, on, TODAY);
  }
}
