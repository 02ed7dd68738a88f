package nl.wijkverband.vocabulary;

/** What physiotherapy should put its weight on (Zorgprogramma ALK §4.1.2, checklist 2). */
public enum PhysiotherapyEmphasis {
  ACTIVATION,
  PACING,
  BODY_AWARENESS
}
