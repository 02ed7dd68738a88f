package nl.wijkverband.gateway.stub;

import java.util.List;

/** The fictional people of the demo. */
record DemoPerson(
    String username, String id, String name, List<String> roles, String organisation) {

  static final List<DemoPerson> ALL =
      List.of(
          of("huisarts", 1, "H. Voorbeeld", "Huisartsenpraktijk De Proef", "gp"),
          of("poh", 2, "P. Demo", "Huisartsenpraktijk De Proef", "poh"),
          of("fysiotherapeut", 3, "F. Fictief", "Fysiotherapie Het Model", "physiotherapist"),
          of("buurtteam", 4, "B. Denkbeeldig", "Buurtteam Demowijk", "buurtteam"),
          of("coordinator", 5, "C. Verzonnen", "Wijkverband Demowijk", "coordinator"),
          of("psycholoog", 8, "D. Bedacht", "Psychologiepraktijk Voorbeeld", "psychologist"),
          of("voorzitter", 9, "V. Gespeeld", "Wijkverband Demowijk", "mdo-chair"),
          of("consulent", 10, "K. Schijnbaar", "Expertteam Voorbeeld", "consultant"),
          of("patient", 11, "Samira Verzonnen", "", "patient"),
          of("tweerollen", 12, "T. Weezijdig", "Huisartsenpraktijk De Proef", "gp", "coordinator"),
          of("niemand", 13, "N. Niemand", "Huisartsenpraktijk De Proef"));

  private static DemoPerson of(
      String username, int number, String name, String organisation, String... roles) {
    return new DemoPerson(
        username,
        "00000000-0000-4000-8000-0000000000%02d".formatted(number),
        name,
        List.of(roles),
        organisation);
  }

  static DemoPerson named(String username) {
    return ALL.stream().filter(each -> each.username().equals(username)).findFirst().orElseThrow();
  }

  String asUser() {
    return """
    {"id":"%s","username":"%s","firstName":"%s","lastName":"%s","enabled":true,"attributes":{\
    "wijk":["demowijk"],"organisation_id":["%s"],"organisation_name":["%s"]}}"""
        .formatted(
            id,
            username,
            name.substring(0, name.indexOf(' ')),
            name.substring(name.indexOf(' ') + 1),
            id.replace("-8000-", "-9000-"),
            organisation);
  }
}
