package nl.wijkverband.vocabulary;

/** How severe, from least to most (Zorgprogramma ALK §2.1). */
public enum SeverityProfile {
  LIGHT,
  MODERATE,
  SEVERE
}
