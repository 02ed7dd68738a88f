package nl.wijkverband.dossier.audience;

/** What must hold for one viewer, on top of the relationship every audience needs. */
public enum Condition {
  NONE(""),
  ADDRESSED_TO_ME("addressed to oneself"),
  OWN_THREAD("own threads"),
  OWN_ACTION("own actions"),
  AUTHOR("as author"),
  PATIENT_CONSENTED("with consent of its own");

  private final String words;

  Condition(String words) {
    this.words = words;
  }

  /** A viewer's own actions are a condition on the actions, not on the rest of the MDO. */
  boolean concerns(Part part) {
    return this != OWN_ACTION || part == Part.MDO_ACTIONS;
  }

  public String words() {
    return words;
  }
}
