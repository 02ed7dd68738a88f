package nl.wijkverband.careplans.events;

/** What the no-show protocol asks for after a call. */
public enum NextStep {
  /**
   * Nothing more is asked because of this call: the patient was spoken to, or the letter is out.
   */
  NONE,
  /** Nobody answered: a friendly letter follows. */
  LETTER
}
