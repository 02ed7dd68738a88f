package nl.wijkverband.mdocasework;

import static nl.wijkverband.mdocasework.MdoOfA.CASE;
import static nl.wijkverband.mdocasework.MdoOfA.CHAIR;
import static nl.wijkverband.mdocasework.MdoOfA.CONSULTANT;
import static nl.wijkverband.mdocasework.MdoOfA.GP;
import static nl.wijkverband.mdocasework.MdoOfA.MEETING;
import static nl.wijkverband.mdocasework.MdoOfA.at;

import java.util.List;
import java.util.stream.Stream;
import nl.wijkverband.mdocasework.events.CasePutOnAgenda;
import nl.wijkverband.mdocasework.events.EventExamples;
import nl.wijkverband.mdocasework.events.MdoEvent;
import nl.wijkverband.mdocasework.publish.MdoCaseworkPublisher;
import nl.wijkverband.mdocasework.write.MdoCase;
import nl.wijkverband.mdocasework.write.putonagenda.PutOnAgenda;
import nl.wijkverband.platform.eventstore.Upcaster;
import nl.wijkverband.platform.publish.Publisher;
import nl.wijkverband.replay.CorpusTest;
import nl.wijkverband.vocabulary.SubmissionId;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** Everything mdo-casework has ever stored. */
class MdoCaseworkCorpusTest extends CorpusTest {

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
    return new MdoCaseworkPublisher();
  }

  @Override
  protected Owner ownerOf(Object event) {
    return new Owner(MdoCase.class, ((MdoEvent) event).caseId().value());
  }

  @Test
  void a_case_of_long_ago_goes_on_where_it_stood() {
    var second = SubmissionId.of("01990000-0000-7000-8000-0000000000b2");

    new AggregateTestFixture<>(MdoCase.class)
        .given(eventsOf("mdo-case"))
        .when(
            new PutOnAgenda(
                CASE, second, MEETING, at(21, 9), CHAIR, List.of(GP, CONSULTANT), 1, 15, CHAIR))
        .expectEvents(
            new CasePutOnAgenda(
                CASE, second, MEETING, at(21, 9), CHAIR, List.of(GP, CONSULTANT), 1, 15));
  }
}
