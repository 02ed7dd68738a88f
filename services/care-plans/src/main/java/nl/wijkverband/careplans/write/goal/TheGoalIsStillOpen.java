package nl.wijkverband.careplans.write.goal;

import nl.wijkverband.platform.rule.Rule;
import org.jspecify.annotations.Nullable;

/** What was evaluated and closed is not worked on any more. */
public record TheGoalIsStillOpen(Goal goal, @Nullable String field) implements Rule {

  @Override
  public boolean isBroken() {
    return !goal.isOpen();
  }
}
