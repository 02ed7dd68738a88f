package nl.wijkverband.careplans.events;

/** What the no-show protocol asks for after a call. */
public enum NextStep {
  /** The patient was spoken to; nothing more is asked. */
  NONE,
  /** Nobody answered: a friendly letter follows. */
  LETTER
}
