package nl.wijkverband.intake.events;

/** What keeps a complaint going, as far as intake finds out (Zorgprogramma ALK, bijlage 1). */
public enum MaintainingFactor {
  ACCESS_TO_CARE
}
