package nl.wijkverband.careplans.write.goal;

/** How it stands with a goal. */
public enum GoalState {
  /** Worded, not agreed yet. */
  PROPOSED,
  /** Patient and practitioner agree on it as it is worded. */
  AGREED,
  /** Worded anew; agreement is asked again. */
  REVISED
}
