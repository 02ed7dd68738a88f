package nl.wijkverband.vocabulary;

/** How the care goes on after an evaluation (Zorgprogramma ALK §3.3). */
public enum EvaluationOutcome {
  GOES_ON,
  RELAPSE_PREVENTION,
  LOW_FREQUENCY_CONTACT,
  ENDS
}
