package nl.wijkverband.vocabulary;

/** How far away a goal is meant to be. */
public enum Horizon {
  SHORT,
  MIDDLE,
  LONG
}
