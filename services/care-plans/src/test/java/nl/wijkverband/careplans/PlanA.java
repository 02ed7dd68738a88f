package nl.wijkverband.careplans;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import nl.wijkverband.careplans.events.AppointmentPlanned;
import nl.wijkverband.careplans.events.GoalProposed;
import nl.wijkverband.careplans.events.KernteamFormed;
import nl.wijkverband.vocabulary.AppointmentId;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.ConsentPurpose;
import nl.wijkverband.vocabulary.GoalId;
import nl.wijkverband.vocabulary.Horizon;
import nl.wijkverband.vocabulary.LifeDomain;
import nl.wijkverband.vocabulary.OrganisationId;
import nl.wijkverband.vocabulary.PractitionerId;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.Role;

/** The case the tests are about, and the fictional people around it. */
public final class PlanA {

  public static final CaseId CASE = CaseId.of("01990000-0000-7000-8000-00000000000a");
  public static final OrganisationId PRACTICE = organisation(1);
  public static final PractitionerRef GP = person(1, "H. Voorbeeld", Role.GP, 1);
  public static final PractitionerRef POH = person(2, "P. Demo", Role.POH, 1);
  public static final PractitionerRef PHYSIO = person(3, "F. Fictief", Role.PHYSIOTHERAPIST, 2);
  public static final PractitionerRef BUURTTEAM = person(4, "B. Denkbeeldig", Role.BUURTTEAM, 3);
  public static final PractitionerRef COORDINATOR = person(5, "C. Verzonnen", Role.COORDINATOR, 4);
  public static final PractitionerRef GP2 = person(6, "G. Elders", Role.GP, 5);
  public static final PractitionerRef PHYSIO2 = person(7, "T. Anders", Role.PHYSIOTHERAPIST, 6);
  public static final PractitionerRef PSYCHOLOGIST = person(8, "S. Bedacht", Role.PSYCHOLOGIST, 7);
  public static final Set<ConsentPurpose> BOTH = Set.of(ConsentPurpose.values());

  /** A Friday, at noon. */
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  public static final Instant NOW = at(0, 12).toInstant();

  private PlanA() {}

  /** The kernteam as it was formed: GP in the lead, POH and physiotherapist. */
  public static KernteamFormed formed() {
    return new KernteamFormed(
        CASE, List.of(GP, POH, PHYSIO), GP.id(), true, null, TODAY.minusDays(60));
  }

  /** A goal as it was proposed a month ago. */
  public static GoalProposed goalProposed(GoalId id) {
    return new GoalProposed(
        CASE,
        id,
        1,
        "Zonder krukken naar school",
        LifeDomain.BODY,
        Horizon.MIDDLE,
        null,
        List.of(Role.PHYSIOTHERAPIST),
        TODAY.minusDays(30));
  }

  /** An appointment as it was planned: half an hour. */
  public static AppointmentPlanned planned(
      AppointmentId id, PractitionerRef with, OffsetDateTime when) {
    return new AppointmentPlanned(CASE, id, with, when, 30);
  }

  /** A moment, by days from today and the hour of the Dutch clock. */
  public static OffsetDateTime at(int days, int hour) {
    return TODAY
        .plusDays(days)
        .atTime(LocalTime.of(hour, 0))
        .atZone(ZoneId.of("Europe/Amsterdam"))
        .toOffsetDateTime();
  }

  private static PractitionerRef person(int number, String name, Role role, int organisation) {
    return new PractitionerRef(
        PractitionerId.of("00000000-0000-4000-8000-00000000000" + number),
        name,
        role,
        organisation(organisation),
        "Organisatie " + organisation);
  }

  private static OrganisationId organisation(int number) {
    return OrganisationId.of("00000000-0000-4000-9000-00000000000" + number);
  }
}
