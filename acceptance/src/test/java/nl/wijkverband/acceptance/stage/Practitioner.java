package nl.wijkverband.acceptance.stage;

import java.util.Map;

/** The demo practitioners, as the realm has them. */
public enum Practitioner {
  GP("huisarts", 1, "H. Voorbeeld", 1, "Huisartsenpraktijk De Proef"),
  POH("poh", 2, "P. Demo", 1, "Huisartsenpraktijk De Proef"),
  PHYSIOTHERAPIST("fysiotherapeut", 3, "F. Fictief", 2, "Fysiotherapie Het Model"),
  BUURTTEAM("buurtteam", 4, "B. Denkbeeldig", 3, "Buurtteam Demowijk"),
  COORDINATOR("coordinator", 5, "C. Verzonnen", 4, "Wijkverband Demowijk");

  private final String username;
  private final int number;
  private final String fullName;
  private final int organisation;
  private final String organisationName;

  Practitioner(
      String username, int number, String fullName, int organisation, String organisationName) {
    this.username = username;
    this.number = number;
    this.fullName = fullName;
    this.organisation = organisation;
    this.organisationName = organisationName;
  }

  /** The name to sign in with. */
  public String username() {
    return username;
  }

  /** The name colleagues read. */
  public String fullName() {
    return fullName;
  }

  /** The practitioner id. */
  public String id() {
    return "00000000-0000-4000-8000-%012d".formatted(number);
  }

  /** As a request names a colleague. */
  public Map<String, ?> ref() {
    return Map.of(
        "id", id(),
        "name", fullName,
        "role", name(),
        "organisationId", "00000000-0000-4000-9000-%012d".formatted(organisation),
        "organisationName", organisationName);
  }
}
