package nl.wijkverband.careplans.write.goal;

import java.time.LocalDate;
import nl.wijkverband.careplans.events.GoalRevised;
import nl.wijkverband.vocabulary.GoalId;
import nl.wijkverband.vocabulary.GoalOutcome;
import org.jspecify.annotations.Nullable;

/**
 * A goal as it stands.
 *
 * @param revision rises with every wording
 * @param wording of an open goal only: nobody words a closed one anew
 * @param since when it came to stand like this
 */
public record Goal(
    GoalId id, int revision, @Nullable String wording, GoalState state, LocalDate since) {

  /** Whether the goal still asks for work. */
  public boolean isOpen() {
    return state.isOpen();
  }

  Goal evaluated(GoalOutcome outcome, LocalDate day) {
    GoalState next = state.after(outcome);
    return next == state ? this : new Goal(id, revision, next.isOpen() ? wording : null, next, day);
  }

  Goal agreedOn(LocalDate day) {
    return new Goal(id, revision, wording, GoalState.AGREED, day);
  }

  Goal revised(GoalRevised event) {
    return new Goal(
        id, event.goalRevision(), event.wording(), GoalState.REVISED, event.revisedOn());
  }
}
