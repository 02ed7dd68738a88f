package nl.wijkverband.intake;

import java.time.LocalDate;
import nl.wijkverband.intake.events.PatientDetails;
import nl.wijkverband.vocabulary.AccountId;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.NoteId;
import nl.wijkverband.vocabulary.OrganisationId;
import nl.wijkverband.vocabulary.PatientId;
import nl.wijkverband.vocabulary.PractitionerId;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.ReferralId;
import nl.wijkverband.vocabulary.Role;
import nl.wijkverband.vocabulary.Sex;

/** The made-up people and days of the tests. */
public final class People {

  public static final LocalDate OPENED = LocalDate.of(2026, 9, 7);
  public static final LocalDate LATER = LocalDate.of(2026, 10, 1);
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  public static final LocalDate TOMORROW = TODAY.plusDays(1);
  public static final LocalDate BORN = LocalDate.of(2007, 3, 14);

  public static final PatientId PATIENT = PatientId.of("01990000-0000-7000-8000-000000000001");
  public static final CaseId CASE = CaseId.of("01990000-0000-7000-8000-000000000002");
  public static final ReferralId REFERRAL = ReferralId.of("01990000-0000-7000-8000-000000000003");
  public static final ReferralId OTHER_REFERRAL =
      ReferralId.of("01990000-0000-7000-8000-000000000004");

  public static final NoteId NOTE = NoteId.of("01990000-0000-7000-8000-000000000005");
  public static final AccountId ACCOUNT = AccountId.of("00000000-0000-4000-8000-000000000011");

  public static final PractitionerRef GP =
      person(1, "H. Voorbeeld", Role.GP, 1, "Huisartsenpraktijk De Proef");
  public static final PractitionerRef POH =
      person(2, "P. Demo", Role.POH, 1, "Huisartsenpraktijk De Proef");
  public static final PractitionerRef PHYSIOTHERAPIST =
      person(3, "F. Fictief", Role.PHYSIOTHERAPIST, 2, "Fysiotherapie Het Model");
  public static final PractitionerRef BUURTTEAM =
      person(4, "B. Denkbeeldig", Role.BUURTTEAM, 3, "Buurtteam Demowijk");
  public static final PractitionerRef COORDINATOR =
      person(5, "C. Verzonnen", Role.COORDINATOR, 4, "Wijkverband Demowijk");
  public static final PractitionerRef OTHER_GP =
      person(6, "G. Elders", Role.GP, 5, "Huisartsenpraktijk Andere Kant");
  public static final PractitionerRef OTHER_PHYSIOTHERAPIST =
      person(7, "T. Anders", Role.PHYSIOTHERAPIST, 6, "Fysiotherapie Overzijde");
  public static final PractitionerRef PSYCHOLOGIST =
      person(8, "D. Bedacht", Role.PSYCHOLOGIST, 7, "Psychologiepraktijk Voorbeeld");
  public static final PractitionerRef MDO_CHAIR =
      person(9, "V. Gespeeld", Role.MDO_CHAIR, 4, "Wijkverband Demowijk");
  public static final PractitionerRef CONSULTANT =
      person(10, "K. Schijnbaar", Role.CONSULTANT, 8, "Expertteam Voorbeeld");
  public static final PractitionerRef OTHER_PSYCHOLOGIST =
      person(20, "O. Andersom", Role.PSYCHOLOGIST, 9, "Psychologen Overzijde");

  /** Signs in as others do; a patient has no practice to work for. */
  public static final PractitionerRef THE_PATIENT =
      person(11, "Samira Verzonnen", Role.PATIENT, 10, "Geen");

  public static final PatientDetails DETAILS =
      new PatientDetails(
          "Samira",
          "Verzonnen",
          BORN,
          Sex.FEMALE,
          "999990019",
          "030 0000000",
          "samira@voorbeeld.invalid",
          "Modelstraat 1, Demowijk");

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
