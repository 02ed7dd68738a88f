package nl.wijkverband.vocabulary;

/** What a message between professionals is about (Zorgprogramma ALK §5.2). */
public enum MessageCategory {
  NO_SHOW,
  MOTIVATION,
  GOAL_NOT_REACHED,
  CHANGE_OF_PRACTITIONER,
  INTERIM_REPORT,
  WAY_OF_TALKING,
  CONSULTATION_REQUEST,
  OTHER
}
