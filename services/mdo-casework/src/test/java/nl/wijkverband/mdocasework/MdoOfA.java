package nl.wijkverband.mdocasework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import nl.wijkverband.mdocasework.events.ActionAgreed;
import nl.wijkverband.mdocasework.events.AdviceGiven;
import nl.wijkverband.mdocasework.events.CasePutOnAgenda;
import nl.wijkverband.mdocasework.events.CaseSubmitted;
import nl.wijkverband.mdocasework.events.DiscussionClosed;
import nl.wijkverband.mdocasework.events.DiscussionOpened;
import nl.wijkverband.vocabulary.ActionId;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.MdoPurpose;
import nl.wijkverband.vocabulary.MeetingId;
import nl.wijkverband.vocabulary.OrganisationId;
import nl.wijkverband.vocabulary.PractitionerId;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.Role;
import nl.wijkverband.vocabulary.ServicePosition;
import nl.wijkverband.vocabulary.SubmissionId;

/** The case the tests are about, and the fictional people around it. */
public final class MdoOfA {

  public static final CaseId CASE = CaseId.of("01990000-0000-7000-8000-00000000000a");
  public static final SubmissionId SUBMISSION =
      SubmissionId.of("01990000-0000-7000-8000-00000000000b");
  public static final MeetingId MEETING = MeetingId.of("01990000-0000-7000-8000-00000000000c");
  public static final ActionId ACTION = ActionId.of("01990000-0000-7000-8000-00000000000d");

  public static final OrganisationId PRACTICE = organisation(1);
  public static final PractitionerRef GP = person(1, "H. Voorbeeld", Role.GP, 1);
  public static final PractitionerRef POH = person(2, "P. Demo", Role.POH, 1);
  public static final PractitionerRef PHYSIO = person(3, "F. Fictief", Role.PHYSIOTHERAPIST, 2);
  public static final PractitionerRef BUURTTEAM = person(4, "B. Denkbeeldig", Role.BUURTTEAM, 3);
  public static final PractitionerRef COORDINATOR = person(5, "C. Verzonnen", Role.COORDINATOR, 4);
  public static final PractitionerRef GP2 = person(6, "G. Elders", Role.GP, 5);
  public static final PractitionerRef PHYSIO2 = person(7, "T. Anders", Role.PHYSIOTHERAPIST, 6);
  public static final PractitionerRef PSYCHOLOGIST = person(8, "D. Bedacht", Role.PSYCHOLOGIST, 7);
  public static final PractitionerRef CHAIR = person(9, "V. Gespeeld", Role.MDO_CHAIR, 4);
  public static final PractitionerRef CONSULTANT = person(10, "K. Schijnbaar", Role.CONSULTANT, 8);
  public static final PractitionerRef CHAIR2 = person(12, "W. Invaller", Role.MDO_CHAIR, 4);

  /** A Friday, at noon; the meeting was this morning. */
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  public static final Instant NOW = at(0, 12).toInstant();
  public static final List<ServicePosition> HISTORY =
      List.of(new ServicePosition("care-plans", 31), new ServicePosition("intake", 12));

  private MdoOfA() {}

  /** Submitted two weeks ago. */
  public static CaseSubmitted submitted() {
    return submitted(SUBMISSION);
  }

  /** Another submission, of the same day. */
  public static CaseSubmitted submitted(SubmissionId id) {
    return new CaseSubmitted(
        CASE,
        id,
        POH,
        MdoPurpose.CLARIFY_PROBLEM,
        "Hoe voorkomen we dat zij weer gaat vermijden?",
        "Vrouw van 19, pijn in de benen",
        TODAY.minusDays(14));
  }

  /** The first case of this morning's meeting. */
  public static CasePutOnAgenda onAgenda() {
    return onAgenda(SUBMISSION, MEETING);
  }

  /** On the agenda of that meeting. */
  public static CasePutOnAgenda onAgenda(SubmissionId submission, MeetingId meeting) {
    return new CasePutOnAgenda(
        CASE, submission, meeting, at(0, 9), CHAIR, List.of(GP, CONSULTANT), 1, 15);
  }

  /** Its discussion began at ten. */
  public static DiscussionOpened discussionOpened() {
    return new DiscussionOpened(CASE, SUBMISSION, MEETING, HISTORY, at(0, 10));
  }

  /** An advice under two heads. */
  public static AdviceGiven adviceGiven() {
    return new AdviceGiven(
        CASE,
        SUBMISSION,
        "Besproken hoe een tegenslag gaat",
        null,
        "Eerst samen een kleine stap",
        null,
        null,
        null,
        null,
        null,
        "De fysiotherapeut en de POH bellen elke maand",
        null,
        TODAY);
  }

  /** The physiotherapist calls within two weeks. */
  public static ActionAgreed actionAgreed() {
    return new ActionAgreed(
        CASE, SUBMISSION, ACTION, "De POH bellen", PHYSIO, TODAY.plusDays(14), TODAY);
  }

  /** It ended at a quarter past ten. */
  public static DiscussionClosed discussionClosed() {
    return new DiscussionClosed(
        CASE, SUBMISSION, MEETING, "Iedereen kan verder", at(0, 10).plusMinutes(15));
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
        PractitionerId.of("00000000-0000-4000-8000-0000000000%02d".formatted(number)),
        name,
        role,
        organisation(organisation),
        "Organisatie " + organisation);
  }

  private static OrganisationId organisation(int number) {
    return OrganisationId.of("00000000-0000-4000-9000-00000000000" + number);
  }
}
