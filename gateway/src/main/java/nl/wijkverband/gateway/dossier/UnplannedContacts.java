package nl.wijkverband.gateway.dossier;

/** How often the patient asked for contact in between; fewer is a sign of progress. */
public record UnplannedContacts(int last12Weeks, int before12Weeks) {

  /** Whether there was any. */
  public boolean any() {
    return last12Weeks + before12Weeks > 0;
  }
}
