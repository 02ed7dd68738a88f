package nl.wijkverband.intake;

import static nl.wijkverband.intake.People.CASE;
import static nl.wijkverband.intake.People.POH;
import static nl.wijkverband.intake.People.TODAY;

import java.util.List;
import java.util.stream.Stream;
import nl.wijkverband.intake.events.CaseEvent;
import nl.wijkverband.intake.events.PatientEvent;
import nl.wijkverband.intake.events.ReferralAccepted;
import nl.wijkverband.intake.older.WaitInOneNumber;
import nl.wijkverband.intake.publish.IntakePublisher;
import nl.wijkverband.intake.write.Casework;
import nl.wijkverband.intake.write.Patient;
import nl.wijkverband.intake.write.acceptreferral.AcceptReferral;
import nl.wijkverband.platform.eventstore.Upcaster;
import nl.wijkverband.platform.publish.Publisher;
import nl.wijkverband.replay.CorpusTest;
import nl.wijkverband.vocabulary.ReferralId;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** Everything intake has ever stored. */
class IntakeCorpusTest extends CorpusTest {

  @Override
  protected Stream<?> examples() {
    return EventExamples.all();
  }

  @Override
  protected List<Upcaster> upcasters() {
    return List.of(new WaitInOneNumber());
  }

  @Override
  protected Publisher publisher() {
    return new IntakePublisher();
  }

  @Override
  protected Owner ownerOf(Object event) {
    return event instanceof PatientEvent patient
        ? new Owner(Patient.class, patient.patientId().value())
        : new Owner(Casework.class, ((CaseEvent) event).caseId().value());
  }

  @Test
  void a_case_of_long_ago_goes_on_where_it_stood() {
    var waiting = ReferralId.of("01990000-0000-7000-8000-0000000000e4");

    new AggregateTestFixture<>(Casework.class)
        .given(eventsOf("case"))
        .when(new AcceptReferral(CASE, waiting, POH, TODAY, TODAY))
        .expectEvents(new ReferralAccepted(CASE, waiting, POH, TODAY));
  }
}
