package nl.wijkverband.messaging;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import nl.wijkverband.messaging.events.ConversationStarted;
import nl.wijkverband.messaging.events.MessageSent;
import nl.wijkverband.messaging.write.message.NewMessage;
import nl.wijkverband.messaging.write.reachability.ReachableTimes;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.ConversationId;
import nl.wijkverband.vocabulary.Delivery;
import nl.wijkverband.vocabulary.DutchTime;
import nl.wijkverband.vocabulary.HeldBecause;
import nl.wijkverband.vocabulary.MessageCategory;
import nl.wijkverband.vocabulary.MessageId;
import nl.wijkverband.vocabulary.OrganisationId;
import nl.wijkverband.vocabulary.PractitionerId;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.Role;

/** The case the tests are about, and the fictional people around it. */
public final class TeamA {

  public static final CaseId CASE = CaseId.of("01990000-0000-7000-8000-00000000000a");
  public static final ConversationId CONVERSATION =
      ConversationId.of("01990000-0000-7000-8000-00000000000b");
  public static final MessageId FIRST = MessageId.of("01990000-0000-7000-8000-0000000000c1");
  public static final MessageId SECOND = MessageId.of("01990000-0000-7000-8000-0000000000c2");
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

  /** A Friday. */
  public static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

  private TeamA() {}

  /** The physiotherapist began a conversation with the GP and the POH. */
  public static ConversationStarted started() {
    return new ConversationStarted(
        CASE, CONVERSATION, MessageCategory.MOTIVATION, List.of(PHYSIO, GP, POH), at(0, 10));
  }

  /** A message of the physiotherapist, on its way to these. */
  public static MessageSent sent(MessageId id, boolean urgent, Delivery... deliveries) {
    OffsetDateTime when = at(0, 10);
    return new MessageSent(
        CASE,
        CONVERSATION,
        id,
        PHYSIO,
        "Zij ziet het niet meer zitten",
        urgent,
        urgent ? "Zij gaat morgen op reis" : null,
        List.of(deliveries),
        when,
        urgent ? when.plusMinutes(30) : null,
        "messaging-1");
  }

  /** It got there at once. */
  public static Delivery atOnce(PractitionerRef to) {
    return new Delivery(to, at(0, 10), null);
  }

  /** It waits till Monday. */
  public static Delivery held(PractitionerRef to) {
    return new Delivery(to, at(3, 8), HeldBecause.DAY_OFF);
  }

  /** What somebody is about to say at this moment, to people who set nothing. */
  public static NewMessage saying(PractitionerRef from, OffsetDateTime when) {
    return new NewMessage(
        FIRST,
        from,
        "Zij ziet het niet meer zitten",
        false,
        null,
        new ReachableTimes(Map.of()),
        when);
  }

  /** A moment, by days from Friday and the hour of the Dutch clock. */
  public static OffsetDateTime at(int days, int hour) {
    return FRIDAY
        .plusDays(days)
        .atTime(LocalTime.of(hour, 0))
        .atZone(DutchTime.ZONE)
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
