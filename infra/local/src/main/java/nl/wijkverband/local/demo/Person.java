package nl.wijkverband.local.demo;

import java.util.Map;

/** The people of the demo case, as the realm has them. */
enum Person {
  GP("huisarts", "de huisarts", "GP", 1, "H. Voorbeeld", 1, "Huisartsenpraktijk De Proef"),
  POH("poh", "de POH-GGZ", "POH", 2, "P. Demo", 1, "Huisartsenpraktijk De Proef"),
  PHYSIOTHERAPIST(
      "fysiotherapeut",
      "de fysiotherapeut",
      "PHYSIOTHERAPIST",
      3,
      "F. Fictief",
      2,
      "Fysiotherapie Het Model"),
  BUURTTEAM(
      "buurtteam",
      "de buurtteammedewerker",
      "BUURTTEAM",
      4,
      "B. Denkbeeldig",
      3,
      "Buurtteam Demowijk"),
  COORDINATOR(
      "coordinator", "de coördinator", "COORDINATOR", 5, "C. Verzonnen", 4, "Wijkverband Demowijk"),
  CHAIR(
      "voorzitter", "de MDO-voorzitter", "MDO_CHAIR", 9, "V. Gespeeld", 4, "Wijkverband Demowijk"),
  CONSULTANT(
      "consulent", "de consulent", "CONSULTANT", 10, "K. Schijnbaar", 8, "Expertteam Voorbeeld"),
  PATIENT(
      "patient",
      "Samira zelf",
      "PATIENT",
      11,
      "Samira Voorbeeld",
      1,
      "Huisartsenpraktijk De Proef");

  private final String user;
  private final String words;
  private final String role;
  private final int number;
  private final String fullName;
  private final int organisation;
  private final String organisationName;

  Person(
      String user,
      String words,
      String role,
      int number,
      String fullName,
      int organisation,
      String organisationName) {
    this.user = user;
    this.words = words;
    this.role = role;
    this.number = number;
    this.fullName = fullName;
    this.organisation = organisation;
    this.organisationName = organisationName;
  }

  String user() {
    return user;
  }

  /** How the story names this person. */
  String words() {
    return words;
  }

  String id() {
    return "00000000-0000-4000-8000-%012d".formatted(number);
  }

  /** As a request names a colleague. */
  Map<String, ?> ref() {
    return Map.of(
        "id", id(),
        "name", fullName,
        "role", role,
        "organisationId", "00000000-0000-4000-9000-%012d".formatted(organisation),
        "organisationName", organisationName);
  }
}
