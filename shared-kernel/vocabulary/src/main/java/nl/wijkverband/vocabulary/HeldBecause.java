package nl.wijkverband.vocabulary;

/** Why a message waits before it is delivered. */
public enum HeldBecause {
  DAY_OFF,
  OUTSIDE_HOURS,
  ABSENT
}
