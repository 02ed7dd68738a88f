package nl.wijkverband.vocabulary;

/** The four domains of the 4D model (Zorgprogramma ALK, bijlage 3). */
public enum LifeDomain {
  BODY,
  MIND,
  SOCIAL,
  SOCIETY
}
