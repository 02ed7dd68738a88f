package nl.wijkverband.vocabulary;

/** How a consent was given or withdrawn. */
public enum ConsentForm {
  ORAL,
  WRITTEN
}
