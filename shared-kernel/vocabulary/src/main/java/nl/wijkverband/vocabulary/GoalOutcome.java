package nl.wijkverband.vocabulary;

/** What became of a goal at an evaluation (domain §4). */
public enum GoalOutcome {
  REACHED,
  NOT_REACHED,
  GOES_ON,
  DROPPED
}
