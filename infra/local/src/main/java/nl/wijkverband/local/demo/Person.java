package nl.wijkverband.local.demo;

import java.util.Map;

/** The practitioners of the demo case, as the realm has them. */
enum Person {
  GP("huisarts", 1, "H. Voorbeeld", 1, "Huisartsenpraktijk De Proef"),
  POH("poh", 2, "P. Demo", 1, "Huisartsenpraktijk De Proef"),
  PHYSIOTHERAPIST("fysiotherapeut", 3, "F. Fictief", 2, "Fysiotherapie Het Model"),
  BUURTTEAM("buurtteam", 4, "B. Denkbeeldig", 3, "Buurtteam Demowijk");

  private final String user;
  private final int number;
  private final String fullName;
  private final int organisation;
  private final String organisationName;

  Person(String user, int number, String fullName, int organisation, String organisationName) {
    this.user = user;
    this.number = number;
    this.fullName = fullName;
    this.organisation = organisation;
    this.organisationName = organisationName;
  }

  String user() {
    return user;
  }

  String id() {
    return "00000000-0000-4000-8000-%012d".formatted(number);
  }

  /** As a request names a colleague. */
  Map<String, ?> ref() {
    return Map.of(
        "id", id(),
        "name", fullName,
        "role", name(),
        "organisationId", "00000000-0000-4000-9000-%012d".formatted(organisation),
        "organisationName", organisationName);
  }
}
