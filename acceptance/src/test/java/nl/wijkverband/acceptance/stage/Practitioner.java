package nl.wijkverband.acceptance.stage;

import java.util.Map;

/** The people of the demo, as the realm has them. */
public enum Practitioner {
  GP("huisarts", "GP", 1, "H. Voorbeeld", 1, "Huisartsenpraktijk De Proef"),
  POH("poh", "POH", 2, "P. Demo", 1, "Huisartsenpraktijk De Proef"),
  PHYSIOTHERAPIST(
      "fysiotherapeut", "PHYSIOTHERAPIST", 3, "F. Fictief", 2, "Fysiotherapie Het Model"),
  BUURTTEAM("buurtteam", "BUURTTEAM", 4, "B. Denkbeeldig", 3, "Buurtteam Demowijk"),
  COORDINATOR("coordinator", "COORDINATOR", 5, "C. Verzonnen", 4, "Wijkverband Demowijk"),
  PSYCHOLOGIST("psycholoog", "PSYCHOLOGIST", 8, "D. Bedacht", 7, "Psychologiepraktijk Voorbeeld"),
  CHAIR("voorzitter", "MDO_CHAIR", 9, "V. Gespeeld", 4, "Wijkverband Demowijk"),
  CONSULTANT("consulent", "CONSULTANT", 10, "K. Schijnbaar", 8, "Expertteam Voorbeeld"),
  PATIENT("patient", "PATIENT", 11, "Samira Voorbeeld", 1, "Huisartsenpraktijk De Proef");

  private final String username;
  private final String role;
  private final int number;
  private final String fullName;
  private final int organisation;
  private final String organisationName;

  Practitioner(
      String username,
      String role,
      int number,
      String fullName,
      int organisation,
      String organisationName) {
    this.username = username;
    this.role = role;
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
        "role", role,
        "organisationId", "00000000-0000-4000-9000-%012d".formatted(organisation),
        "organisationName", organisationName);
  }
}
