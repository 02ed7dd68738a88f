package nl.wijkverband.vocabulary;

/** What a case is submitted to an MDO for (Zorgprogramma ALK, bijlage 6). */
public enum MdoPurpose {
  CLARIFY_PROBLEM,
  INCLUDE_OR_NOT,
  FEEDBACK_ON_OWN_ACTING,
  OTHER
}
