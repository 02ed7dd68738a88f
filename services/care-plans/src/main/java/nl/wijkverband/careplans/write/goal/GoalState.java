package nl.wijkverband.careplans.write.goal;

import nl.wijkverband.vocabulary.GoalOutcome;

/** How it stands with a goal. */
public enum GoalState {
  /** Worded, not agreed yet. */
  PROPOSED,
  /** Patient and practitioner agree on it as it is worded. */
  AGREED,
  /** Worded anew; agreement is asked again. */
  REVISED,
  REACHED,
  NOT_REACHED,
  DROPPED;

  /** Whether a goal in this state still asks for work. */
  public boolean isOpen() {
    return this == PROPOSED || this == AGREED || this == REVISED;
  }

  /** How it stands after an evaluation. */
  GoalState after(GoalOutcome outcome) {
    return switch (outcome) {
      case REACHED -> REACHED;
      case NOT_REACHED -> NOT_REACHED;
      case DROPPED -> DROPPED;
      case GOES_ON -> this;
    };
  }
}
