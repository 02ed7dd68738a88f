package nl.wijkverband.dossier;

import java.util.UUID;
import nl.wijkverband.vocabulary.OrganisationId;
import nl.wijkverband.vocabulary.PractitionerId;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.Role;

/**
 * Fictional practitioners; the first five work together, the others have nothing to do with them.
 */
public final class People {

  public static final PractitionerRef GP = person(1, "H. Voorbeeld", Role.GP, 1);
  public static final PractitionerRef POH = person(2, "P. Demo", Role.POH, 1);
  public static final PractitionerRef PHYSIO = person(3, "F. Fictief", Role.PHYSIOTHERAPIST, 2);
  public static final PractitionerRef BUURTTEAM = person(4, "B. Denkbeeldig", Role.BUURTTEAM, 3);
  public static final PractitionerRef COORDINATOR = person(5, "C. Verzonnen", Role.COORDINATOR, 4);

  public static final PractitionerRef OTHER_GP = person(6, "G. Elders", Role.GP, 5);
  public static final PractitionerRef OTHER_PHYSIO =
      person(7, "T. Anders", Role.PHYSIOTHERAPIST, 6);
  public static final PractitionerRef OTHER_BUURTTEAM = person(8, "W. Ander", Role.BUURTTEAM, 3);
  public static final PractitionerRef OTHER_POH = person(9, "Q. Ginds", Role.POH, 5);

  public static final PractitionerRef PSYCHOLOGIST = person(10, "D. Bedacht", Role.PSYCHOLOGIST, 7);
  public static final PractitionerRef CHAIR = person(11, "V. Gespeeld", Role.MDO_CHAIR, 4);
  public static final PractitionerRef CONSULTANT = person(12, "K. Schijnbaar", Role.CONSULTANT, 8);

  public static final PractitionerRef OTHER_PSYCHOLOGIST =
      person(13, "L. Verweg", Role.PSYCHOLOGIST, 9);
  public static final PractitionerRef OTHER_CHAIR = person(14, "J. Buurman", Role.MDO_CHAIR, 4);

  /** The account of the patient, who is none of the practitioners. */
  public static final PractitionerRef PATIENT = person(15, "S. Verzonnen", Role.PATIENT, 0);

  public static final PractitionerRef OTHER_PATIENT = person(16, "R. Niemand", Role.PATIENT, 0);

  private People() {}

  public static PractitionerRef withRole(Role role) {
    return person(100 + role.ordinal(), "N. " + role.code(), role, 9);
  }

  /** A patient whose cases no other test knows. */
  public static PractitionerRef somePatient() {
    return new PractitionerRef(
        new PractitionerId(UUID.randomUUID()),
        "N. Patient",
        Role.PATIENT,
        PATIENT.organisationId(),
        PATIENT.organisationName());
  }

  private static PractitionerRef person(int number, String name, Role role, int organisation) {
    return new PractitionerRef(
        new PractitionerId(UUID.fromString("00000000-0000-4000-8000-%012d".formatted(number))),
        name,
        role,
        new OrganisationId(
            UUID.fromString("00000000-0000-4000-9000-%012d".formatted(organisation))),
        "Organisatie " + organisation);
  }
}
