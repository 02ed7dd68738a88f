package nl.wijkverband.vocabulary;

/** What an appointment really was, when it was wrongly a no-show. */
public enum AppointmentOutcome {
  KEPT,
  CANCELLED,
  STILL_PLANNED
}
