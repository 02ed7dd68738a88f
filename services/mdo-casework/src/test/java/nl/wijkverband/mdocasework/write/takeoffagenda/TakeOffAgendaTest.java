package nl.wijkverband.mdocasework.write.takeoffagenda;

import static nl.wijkverband.mdocasework.MdoOfA.CASE;
import static nl.wijkverband.mdocasework.MdoOfA.MEETING;
import static nl.wijkverband.mdocasework.MdoOfA.SUBMISSION;
import static nl.wijkverband.mdocasework.MdoOfA.discussionOpened;
import static nl.wijkverband.mdocasework.MdoOfA.onAgenda;
import static nl.wijkverband.mdocasework.MdoOfA.submitted;
import static nl.wijkverband.mdocasework.RuleBroken.breaks;

import java.util.UUID;
import nl.wijkverband.mdocasework.events.CaseTakenOffAgenda;
import nl.wijkverband.mdocasework.write.MdoCase;
import nl.wijkverband.mdocasework.write.submission.TheCaseStandsOnThisAgenda;
import nl.wijkverband.vocabulary.MeetingId;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class TakeOffAgendaTest {

  private final FixtureConfiguration<MdoCase> mdo = new AggregateTestFixture<>(MdoCase.class);

  @Test
  void a_case_that_waits_for_its_discussion_is_taken_off() {
    mdo.given(submitted(), onAgenda())
        .when(takeOff(MEETING))
        .expectEvents(new CaseTakenOffAgenda(CASE, SUBMISSION, MEETING, "De huisarts is er niet"));
  }

  @Test
  void a_case_on_no_agenda_cannot_be_taken_off_one() {
    mdo.given(submitted())
        .when(takeOff(MEETING))
        .expectException(breaks(TheCaseStandsOnThisAgenda.class));
  }

  @Test
  void a_case_on_another_agenda_stays_there() {
    mdo.given(submitted(), onAgenda())
        .when(takeOff(new MeetingId(UUID.randomUUID())))
        .expectException(breaks(TheCaseStandsOnThisAgenda.class));
  }

  @Test
  void what_is_being_discussed_stays_on_the_agenda() {
    mdo.given(submitted(), onAgenda(), discussionOpened())
        .when(takeOff(MEETING))
        .expectException(breaks(TheCaseStandsOnThisAgenda.class));
  }

  private static TakeOffAgenda takeOff(MeetingId meeting) {
    return new TakeOffAgenda(CASE, SUBMISSION, meeting, "De huisarts is er niet");
  }
}
