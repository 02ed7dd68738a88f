package nl.wijkverband.careplans.write.sendnoshowletter;

import static nl.wijkverband.careplans.NoShowA.and;
import static nl.wijkverband.careplans.PlanA.BUURTTEAM;
import static nl.wijkverband.careplans.PlanA.CASE;
import static nl.wijkverband.careplans.PlanA.GP;
import static nl.wijkverband.careplans.PlanA.POH;
import static nl.wijkverband.careplans.PlanA.TODAY;
import static nl.wijkverband.careplans.PlanA.at;
import static nl.wijkverband.careplans.PlanA.planned;
import static nl.wijkverband.careplans.RuleBroken.breaks;

import java.time.LocalDate;
import java.util.UUID;
import nl.wijkverband.careplans.NoShowA;
import nl.wijkverband.careplans.events.AppointmentKept;
import nl.wijkverband.careplans.events.NextStep;
import nl.wijkverband.careplans.events.NoShowLetterSent;
import nl.wijkverband.careplans.events.NoShowResolved;
import nl.wijkverband.careplans.write.Agenda;
import nl.wijkverband.careplans.write.appointment.AgendaId;
import nl.wijkverband.careplans.write.appointment.OnlyThePractitionerOrThePracticeRecordsAttendance;
import nl.wijkverband.careplans.write.moment.ADateCannotLieInTheFuture;
import nl.wijkverband.vocabulary.AppointmentId;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class SendNoShowLetterTest {

  private final FixtureConfiguration<Agenda> agenda = new AggregateTestFixture<>(Agenda.class);
  private final AppointmentId id = new AppointmentId(UUID.randomUUID());
  private final NoShowA noShow = new NoShowA(id);

  @Test
  void after_a_call_nobody_answered_the_letter_gives_two_weeks_to_answer() {
    agenda
        .given(noShow.letterAsked())
        .when(send(POH, TODAY.minusDays(3)))
        .expectEvents(new NoShowLetterSent(CASE, id, POH, TODAY.minusDays(3), TODAY.plusDays(11)));
  }

  @Test
  void first_somebody_calls() {
    agenda
        .given(noShow.missed())
        .when(send(GP, TODAY))
        .expectException(breaks(OnlyAnAskedLetterIsSent.class));
  }

  @Test
  void whoever_was_reached_gets_no_letter() {
    agenda
        .given(and(noShow.letterAsked(), noShow.called(true, NextStep.NONE)))
        .when(send(GP, TODAY))
        .expectException(breaks(OnlyAnAskedLetterIsSent.class));
  }

  @Test
  void the_letter_goes_out_once() {
    agenda
        .given(noShow.letterSent())
        .when(send(GP, TODAY))
        .expectException(breaks(OnlyAnAskedLetterIsSent.class));
  }

  @Test
  void whoever_came_again_gets_no_letter() {
    var later = new AppointmentId(UUID.randomUUID());
    agenda
        .given(
            and(
                noShow.letterAsked(),
                planned(later, GP, at(-2, 9)),
                new AppointmentKept(CASE, later, GP, at(-2, 9)),
                new NoShowResolved(CASE, id, later, TODAY.minusDays(2))))
        .when(send(GP, TODAY))
        .expectException(breaks(OnlyAnAskedLetterIsSent.class));
  }

  @Test
  void the_letter_follows_the_call() {
    agenda
        .given(noShow.letterAsked())
        .when(send(POH, TODAY.minusDays(25)))
        .expectException(breaks(ALetterFollowsTheCall.class, "sentOn"));
  }

  @Test
  void a_letter_was_not_sent_tomorrow() {
    agenda
        .given(noShow.letterAsked())
        .when(send(POH, TODAY.plusDays(1)))
        .expectException(breaks(ADateCannotLieInTheFuture.class, "sentOn"));
  }

  @Test
  void the_buurtteam_does_not_write_about_the_physiotherapist() {
    agenda
        .given(noShow.letterAsked())
        .when(send(BUURTTEAM, TODAY))
        .expectException(breaks(OnlyThePractitionerOrThePracticeRecordsAttendance.class));
  }

  private SendNoShowLetter send(PractitionerRef by, LocalDate on) {
    return new SendNoShowLetter(AgendaId.of(CASE), CASE, id, by, on, TODAY);
  }
}
