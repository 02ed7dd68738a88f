package nl.wijkverband.vocabulary;

/** Sex as registered with the patient's details. */
public enum Sex {
  FEMALE,
  MALE,
  OTHER
}
