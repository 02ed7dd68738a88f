package nl.wijkverband.vocabulary;

/** What the assessment of eligibility came to. */
public enum EligibilityOutcome {
  ELIGIBLE,
  NOT_ELIGIBLE,
  EXCLUDED_FOR_NOW
}
