package nl.wijkverband.careplans;

import static nl.wijkverband.careplans.PlanA.CASE;
import static nl.wijkverband.careplans.PlanA.GP;
import static nl.wijkverband.careplans.PlanA.POH;
import static nl.wijkverband.careplans.PlanA.TODAY;
import static nl.wijkverband.careplans.PlanA.at;

import java.util.List;
import java.util.stream.Stream;
import nl.wijkverband.careplans.events.AgendaEvent;
import nl.wijkverband.careplans.events.AppointmentKept;
import nl.wijkverband.careplans.events.CarePlanEvent;
import nl.wijkverband.careplans.events.EventExamples;
import nl.wijkverband.careplans.events.LeadChanged;
import nl.wijkverband.careplans.publish.CarePlansPublisher;
import nl.wijkverband.careplans.write.Agenda;
import nl.wijkverband.careplans.write.CarePlan;
import nl.wijkverband.careplans.write.appointment.AgendaId;
import nl.wijkverband.careplans.write.changelead.ChangeLead;
import nl.wijkverband.careplans.write.keepappointment.KeepAppointment;
import nl.wijkverband.platform.eventstore.Upcaster;
import nl.wijkverband.platform.publish.Publisher;
import nl.wijkverband.replay.CorpusTest;
import nl.wijkverband.vocabulary.AppointmentId;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** Everything care-plans has ever stored. */
class CarePlansCorpusTest extends CorpusTest {

  @Override
  protected Stream<?> examples() {
    return EventExamples.all();
  }

  @Override
  protected List<Upcaster> upcasters() {
    return List.of();
  }

  @Override
  protected Publisher publisher() {
    return new CarePlansPublisher();
  }

  @Override
  protected Owner ownerOf(Object event) {
    return event instanceof AgendaEvent agenda
        ? new Owner(Agenda.class, AgendaId.of(agenda.caseId()).value())
        : new Owner(CarePlan.class, ((CarePlanEvent) event).caseId().value());
  }

  @Test
  void a_plan_of_long_ago_goes_on_where_it_stood() {
    new AggregateTestFixture<>(CarePlan.class)
        .given(eventsOf("care-plan"))
        .when(new ChangeLead(CASE, GP.id(), TODAY, POH, TODAY))
        .expectEvents(new LeadChanged(CASE, GP.id(), TODAY));
  }

  @Test
  void an_agenda_of_long_ago_goes_on_where_it_stood() {
    var planned = AppointmentId.of("01990000-0000-7000-8000-0000000000d5");

    new AggregateTestFixture<>(Agenda.class)
        .given(eventsOf("agenda"))
        .when(new KeepAppointment(AgendaId.of(CASE), CASE, planned, POH, at(15, 9).toInstant()))
        .expectEvents(new AppointmentKept(CASE, planned, POH, at(14, 9)));
  }
}
