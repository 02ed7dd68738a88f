package nl.wijkverband.vocabulary;

/** Who called an appointment off. */
public enum Cancellation {
  BY_PATIENT,
  BY_PRACTITIONER
}
