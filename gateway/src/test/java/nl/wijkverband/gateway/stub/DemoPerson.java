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
          of("tweerollen", 8, "T. Weezijdig", "Huisartsenpraktijk De Proef", "gp", "coordinator"),
          of("niemand", 9, "N. Niemand", "Huisartsenpraktijk De Proef"));

  private static DemoPerson of(
      String username, int number, String name, String organisation, String... roles) {
    return new DemoPerson(
        username,
        "00000000-0000-4000-8000-00000000000" + number,
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
