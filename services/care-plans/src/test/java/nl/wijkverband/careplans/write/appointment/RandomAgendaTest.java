package nl.wijkverband.careplans.write.appointment;

import static nl.wijkverband.careplans.PlanA.CASE;
import static nl.wijkverband.careplans.PlanA.GP;
import static nl.wijkverband.careplans.PlanA.NOW;
import static nl.wijkverband.careplans.PlanA.PHYSIO;
import static nl.wijkverband.careplans.PlanA.PHYSIO2;
import static nl.wijkverband.careplans.PlanA.POH;
import static nl.wijkverband.careplans.PlanA.PSYCHOLOGIST;
import static nl.wijkverband.careplans.PlanA.TODAY;
import static nl.wijkverband.careplans.PlanA.at;
import static nl.wijkverband.careplans.PlanA.planned;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.wijkverband.careplans.events.AgendaEvent;
import nl.wijkverband.careplans.events.AppointmentCancelled;
import nl.wijkverband.careplans.events.AppointmentKept;
import nl.wijkverband.careplans.events.AppointmentPlanned;
import nl.wijkverband.careplans.events.FollowUpIntervalAgreed;
import nl.wijkverband.careplans.events.NoShowCallRecorded;
import nl.wijkverband.careplans.events.NoShowCorrected;
import nl.wijkverband.careplans.events.NoShowEvent;
import nl.wijkverband.careplans.events.NoShowInvoiceDecided;
import nl.wijkverband.careplans.events.NoShowLetterSent;
import nl.wijkverband.careplans.events.NoShowRecorded;
import nl.wijkverband.careplans.events.NoShowResolved;
import nl.wijkverband.careplans.write.Agenda;
import nl.wijkverband.careplans.write.askinvoicedecision.AskInvoiceDecision;
import nl.wijkverband.careplans.write.cancelappointment.CancelAppointment;
import nl.wijkverband.careplans.write.correctnoshow.CorrectNoShow;
import nl.wijkverband.careplans.write.decideinvoice.DecideInvoice;
import nl.wijkverband.careplans.write.keepappointment.KeepAppointment;
import nl.wijkverband.careplans.write.kernteam.Kernteam;
import nl.wijkverband.careplans.write.planappointments.PlanAppointments;
import nl.wijkverband.careplans.write.recordcall.RecordCall;
import nl.wijkverband.careplans.write.recordnoshow.RecordNoShow;
import nl.wijkverband.careplans.write.sendnoshowletter.SendNoShowLetter;
import nl.wijkverband.vocabulary.AppointmentId;
import nl.wijkverband.vocabulary.AppointmentOutcome;
import nl.wijkverband.vocabulary.Cancellation;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules that meet: whatever people try in whatever order, the agenda stays sound. */
class RandomAgendaTest {

  private static final Kernteam KERNTEAM = new Kernteam(List.of(GP, POH, PHYSIO), GP.id());
  private static final AgendaId AGENDA = AgendaId.of(CASE);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void no_history_brings_an_appointment_into_two_states(long seed) {
    var random = new Random(seed);
    List<AgendaEvent> history = new ArrayList<>();
    history.add(planned(new AppointmentId(UUID.randomUUID()), PHYSIO, at(-1, 9)));
    for (int i = 0; i < 150; i++) {
      history.addAll(attempt(random, history));
    }

    assertThat(history).as("seed %s tries something that succeeds", seed).hasSizeGreaterThan(10);
    Map<AppointmentId, List<AgendaEvent>> perAppointment = perAppointment(history);
    perAppointment.forEach((id, events) -> assertSound(events));
    assertCountsAgree(history);
    assertNothingOverlaps(history);
  }

  /** One random command on the history so far; what is refused leaves nothing behind. */
  private static List<AgendaEvent> attempt(Random random, List<AgendaEvent> history) {
    var agenda = new AggregateTestFixture<>(Agenda.class);
    agenda.setReportIllegalStateChange(false);
    agenda.given(List.copyOf(history)).when(randomCommand(random, history));
    return agenda
        .getEventStore()
        .readEvents(AGENDA.toString())
        .asStream()
        .skip(history.size())
        .map(message -> (AgendaEvent) message.getPayload())
        .toList();
  }

  private static Object randomCommand(Random random, List<AgendaEvent> history) {
    PractitionerRef by = List.of(GP, POH, PHYSIO, PHYSIO2).get(random.nextInt(4));
    AppointmentId id = someAppointment(random, history);
    return switch (random.nextInt(10)) {
      case 0, 1 -> new PlanAppointments(AGENDA, CASE, wishes(random), KERNTEAM, by, NOW);
      case 2 -> new KeepAppointment(AGENDA, CASE, id, by, NOW);
      case 3 ->
          new CancelAppointment(
              AGENDA, CASE, id, by, Cancellation.BY_PATIENT, null, day(random), NOW);
      case 4 -> new RecordNoShow(AGENDA, CASE, id, by, null, NOW);
      case 5 ->
          new RecordCall(AGENDA, CASE, id, by, random.nextInt(4) == 0, null, moment(random), NOW);
      case 6 -> new SendNoShowLetter(AGENDA, CASE, id, by, day(random), TODAY);
      case 7 -> aTimer(random, history);
      case 8 -> new DecideInvoice(AGENDA, CASE, id, random.nextBoolean(), null, TODAY, TODAY);
      default ->
          new CorrectNoShow(
              AGENDA,
              CASE,
              id,
              by,
              AppointmentOutcome.values()[random.nextInt(3)],
              "Vergissing",
              day(random),
              TODAY);
    };
  }

  /** Of a letter that was sent some time, whatever became of it. */
  private static Object aTimer(Random random, List<AgendaEvent> history) {
    List<NoShowLetterSent> letters =
        history.stream()
            .filter(NoShowLetterSent.class::isInstance)
            .map(NoShowLetterSent.class::cast)
            .toList();
    if (letters.isEmpty()) {
      return new KeepAppointment(AGENDA, CASE, someAppointment(random, history), GP, NOW);
    }
    NoShowLetterSent letter = letters.get(random.nextInt(letters.size()));
    return new AskInvoiceDecision(
        AGENDA, CASE, letter.appointmentId(), letter.responseBefore(), TODAY);
  }

  private static List<PlanAppointments.Wish> wishes(Random random) {
    return IntStream.range(0, 1 + random.nextInt(3))
        .mapToObj(
            i ->
                new PlanAppointments.Wish(
                    new AppointmentId(UUID.randomUUID()),
                    List.of(GP, POH, PHYSIO, PSYCHOLOGIST).get(random.nextInt(4)).id(),
                    moment(random),
                    random.nextInt(130)))
        .toList();
  }

  private static OffsetDateTime moment(Random random) {
    return at(random.nextInt(45) - 40, 8 + random.nextInt(9)).plusMinutes(random.nextInt(60));
  }

  private static LocalDate day(Random random) {
    return TODAY.minusDays(random.nextInt(45)).plusDays(2);
  }

  private static AppointmentId someAppointment(Random random, List<AgendaEvent> history) {
    List<AppointmentId> known = List.copyOf(perAppointment(history).keySet());
    return known.isEmpty() || random.nextInt(20) == 0
        ? new AppointmentId(UUID.randomUUID())
        : known.get(random.nextInt(known.size()));
  }

  private static void assertSound(List<AgendaEvent> events) {
    assertThat(events.getFirst()).isInstanceOf(AppointmentPlanned.class);
    boolean ended = false;
    boolean missed = false;
    boolean settled = false;
    Set<Class<?>> once = new HashSet<>();
    for (AgendaEvent event : events.subList(1, events.size())) {
      switch (event) {
        case NoShowCorrected corrected -> {
          assertThat(missed).isTrue();
          missed = false;
          ended = corrected.outcome() != AppointmentOutcome.STILL_PLANNED;
        }
        case NoShowRecorded ignored -> {
          assertThat(ended).isFalse();
          ended = true;
          missed = true;
          settled = false;
          once.clear();
        }
        case NoShowEvent step -> {
          assertThat(missed && !settled).as("%s", step).isTrue();
          settled = settles(step);
          assertThat(step instanceof NoShowCallRecorded || once.add(step.getClass())).isTrue();
        }
        default -> {
          assertThat(ended).isFalse();
          ended = true;
        }
      }
    }
  }

  private static boolean settles(NoShowEvent step) {
    return step instanceof NoShowResolved
        || step instanceof NoShowInvoiceDecided
        || step instanceof NoShowCallRecorded call && call.reached();
  }

  private static void assertCountsAgree(List<AgendaEvent> history) {
    var appointments = new Appointments();
    history.forEach(appointments::evolve);
    Map<AppointmentState, Integer> counts = new EnumMap<>(AppointmentState.class);
    appointments.all().forEach(it -> counts.merge(it.state(), 1, Integer::sum));
    assertThat(counts.getOrDefault(AppointmentState.KEPT, 0))
        .isEqualTo(
            count(history, AppointmentKept.class) + became(history, AppointmentOutcome.KEPT));
    assertThat(counts.getOrDefault(AppointmentState.CANCELLED, 0))
        .isEqualTo(
            count(history, AppointmentCancelled.class)
                + became(history, AppointmentOutcome.CANCELLED));
    assertThat(counts.getOrDefault(AppointmentState.NO_SHOW, 0))
        .isEqualTo(count(history, NoShowRecorded.class) - count(history, NoShowCorrected.class));
    assertThat(appointments.all()).hasSize(count(history, AppointmentPlanned.class));
  }

  private static int became(List<AgendaEvent> history, AppointmentOutcome outcome) {
    return (int)
        history.stream()
            .filter(it -> it instanceof NoShowCorrected c && c.outcome() == outcome)
            .count();
  }

  private static void assertNothingOverlaps(List<AgendaEvent> history) {
    var appointments = new Appointments();
    history.forEach(appointments::evolve);
    List<Appointment> taken = appointments.taken();
    for (Appointment one : taken) {
      assertThat(taken.stream().filter(other -> other != one && other.overlaps(one))).isEmpty();
    }
  }

  private static int count(List<AgendaEvent> history, Class<?> type) {
    return (int) history.stream().filter(type::isInstance).count();
  }

  private static Map<AppointmentId, List<AgendaEvent>> perAppointment(List<AgendaEvent> history) {
    Map<AppointmentId, List<AgendaEvent>> all = new LinkedHashMap<>();
    history.forEach(event -> all.computeIfAbsent(idOf(event), id -> new ArrayList<>()).add(event));
    return all;
  }

  private static AppointmentId idOf(AgendaEvent event) {
    return switch (event) {
      case AppointmentPlanned it -> it.appointmentId();
      case AppointmentKept it -> it.appointmentId();
      case AppointmentCancelled it -> it.appointmentId();
      case NoShowEvent it -> it.appointmentId();
      case FollowUpIntervalAgreed it -> throw new AssertionError("no intervals here");
    };
  }
}
