package nl.wijkverband.vocabulary;

/** The patient's answer to an advice. */
public enum PatientAnswer {
  AGREES,
  AGREES_PARTLY,
  DECLINES
}
