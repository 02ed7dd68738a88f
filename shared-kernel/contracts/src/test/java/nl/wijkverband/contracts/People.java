package nl.wijkverband.contracts;

import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.OrganisationId;
import nl.wijkverband.vocabulary.PractitionerId;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.Role;

/** The made-up people of the examples. */
final class People {

  static final CaseId CASE = CaseId.of("01990000-0000-7000-8000-000000000002");
  static final PractitionerRef GP =
      person(1, "H. Voorbeeld", Role.GP, 1, "Huisartsenpraktijk De Proef");
  static final PractitionerRef POH =
      person(2, "P. Demo", Role.POH, 1, "Huisartsenpraktijk De Proef");
  static final PractitionerRef PHYSIOTHERAPIST =
      person(3, "F. Fictief", Role.PHYSIOTHERAPIST, 2, "Fysiotherapie Het Model");
  static final PractitionerRef CHAIR =
      person(9, "V. Gespeeld", Role.MDO_CHAIR, 4, "Wijkverband Demowijk");

  private People() {}

  private static PractitionerRef person(
      int number, String name, Role role, int organisation, String organisationName) {
    return new PractitionerRef(
        PractitionerId.of("00000000-0000-4000-8000-%012d".formatted(number)),
        name,
        role,
        OrganisationId.of("00000000-0000-4000-9000-%012d".formatted(organisation)),
        organisationName);
  }
}
