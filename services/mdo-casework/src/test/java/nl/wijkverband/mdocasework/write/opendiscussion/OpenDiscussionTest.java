package nl.wijkverband.mdocasework.write.opendiscussion;

import static nl.wijkverband.mdocasework.MdoOfA.CASE;
import static nl.wijkverband.mdocasework.MdoOfA.HISTORY;
import static nl.wijkverband.mdocasework.MdoOfA.MEETING;
import static nl.wijkverband.mdocasework.MdoOfA.NOW;
import static nl.wijkverband.mdocasework.MdoOfA.SUBMISSION;
import static nl.wijkverband.mdocasework.MdoOfA.at;
import static nl.wijkverband.mdocasework.MdoOfA.discussionOpened;
import static nl.wijkverband.mdocasework.MdoOfA.onAgenda;
import static nl.wijkverband.mdocasework.MdoOfA.submitted;
import static nl.wijkverband.mdocasework.RuleBroken.breaks;

import java.time.OffsetDateTime;
import java.util.UUID;
import nl.wijkverband.mdocasework.events.DiscussionOpened;
import nl.wijkverband.mdocasework.write.MdoCase;
import nl.wijkverband.mdocasework.write.moment.AMomentCannotLieInTheFuture;
import nl.wijkverband.mdocasework.write.submission.TheCaseStandsOnThisAgenda;
import nl.wijkverband.vocabulary.MeetingId;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class OpenDiscussionTest {

  private final FixtureConfiguration<MdoCase> mdo = new AggregateTestFixture<>(MdoCase.class);

  @Test
  void a_discussion_is_about_the_history_as_it_was_known_when_it_began() {
    mdo.given(submitted(), onAgenda())
        .when(open(MEETING, at(0, 10)))
        .expectEvents(discussionOpened());
  }

  @Test
  void a_few_minutes_before_the_meeting_is_no_trouble() {
    mdo.given(submitted(), onAgenda())
        .when(open(MEETING, at(0, 8)))
        .expectEvents(new DiscussionOpened(CASE, SUBMISSION, MEETING, HISTORY, at(0, 8)));
  }

  @Test
  void a_case_on_no_agenda_is_not_discussed() {
    mdo.given(submitted())
        .when(open(MEETING, at(0, 10)))
        .expectException(breaks(TheCaseStandsOnThisAgenda.class));
  }

  @Test
  void a_case_of_another_meeting_is_not_discussed_in_this_one() {
    mdo.given(submitted(), onAgenda())
        .when(open(new MeetingId(UUID.randomUUID()), at(0, 10)))
        .expectException(breaks(TheCaseStandsOnThisAgenda.class));
  }

  @Test
  void a_discussion_begins_once() {
    mdo.given(submitted(), onAgenda(), discussionOpened())
        .when(open(MEETING, at(0, 11)))
        .expectException(breaks(TheCaseStandsOnThisAgenda.class));
  }

  @Test
  void a_discussion_did_not_begin_later_today() {
    mdo.given(submitted(), onAgenda())
        .when(open(MEETING, at(0, 13)))
        .expectException(breaks(AMomentCannotLieInTheFuture.class, "openedAt"));
  }

  @Test
  void a_discussion_did_not_begin_the_day_before_the_meeting() {
    mdo.given(submitted(), onAgenda())
        .when(open(MEETING, at(-1, 10)))
        .expectException(breaks(ADiscussionIsNotBeforeTheDayOfItsMeeting.class, "openedAt"));
  }

  private static OpenDiscussion open(MeetingId meeting, OffsetDateTime openedAt) {
    return new OpenDiscussion(CASE, SUBMISSION, meeting, HISTORY, openedAt, NOW);
  }
}
