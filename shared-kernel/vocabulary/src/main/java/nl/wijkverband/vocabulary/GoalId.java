package nl.wijkverband.vocabulary;

import java.util.UUID;

/** One goal in a care plan. */
public record GoalId(UUID value) implements Id {

  /** Reads the id from its text form. */
  public static GoalId of(String text) {
    return new GoalId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
