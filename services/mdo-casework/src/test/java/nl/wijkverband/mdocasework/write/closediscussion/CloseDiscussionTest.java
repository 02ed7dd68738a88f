package nl.wijkverband.mdocasework.write.closediscussion;

import static nl.wijkverband.mdocasework.MdoOfA.CASE;
import static nl.wijkverband.mdocasework.MdoOfA.NOW;
import static nl.wijkverband.mdocasework.MdoOfA.SUBMISSION;
import static nl.wijkverband.mdocasework.MdoOfA.adviceGiven;
import static nl.wijkverband.mdocasework.MdoOfA.at;
import static nl.wijkverband.mdocasework.MdoOfA.discussionClosed;
import static nl.wijkverband.mdocasework.MdoOfA.discussionOpened;
import static nl.wijkverband.mdocasework.MdoOfA.onAgenda;
import static nl.wijkverband.mdocasework.MdoOfA.submitted;
import static nl.wijkverband.mdocasework.RuleBroken.breaks;

import java.time.OffsetDateTime;
import nl.wijkverband.mdocasework.write.MdoCase;
import nl.wijkverband.mdocasework.write.moment.AMomentCannotLieInTheFuture;
import nl.wijkverband.mdocasework.write.submission.TheDiscussionIsOpen;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class CloseDiscussionTest {

  private final FixtureConfiguration<MdoCase> mdo = new AggregateTestFixture<>(MdoCase.class);

  @Test
  void a_discussion_ends_with_a_round_along_everybody() {
    mdo.given(submitted(), onAgenda(), discussionOpened(), adviceGiven())
        .when(close(at(0, 10).plusMinutes(15)))
        .expectEvents(discussionClosed());
  }

  @Test
  void a_discussion_does_not_end_without_advice() {
    mdo.given(submitted(), onAgenda(), discussionOpened())
        .when(close(at(0, 11)))
        .expectException(breaks(ADiscussionEndsWithAdvice.class));
  }

  @Test
  void what_never_began_does_not_end() {
    mdo.given(submitted(), onAgenda())
        .when(close(at(0, 11)))
        .expectException(breaks(TheDiscussionIsOpen.class));
  }

  @Test
  void a_discussion_ends_once() {
    mdo.given(submitted(), onAgenda(), discussionOpened(), adviceGiven(), discussionClosed())
        .when(close(at(0, 11)))
        .expectException(breaks(TheDiscussionIsOpen.class));
  }

  @Test
  void a_discussion_does_not_end_before_it_began() {
    mdo.given(submitted(), onAgenda(), discussionOpened(), adviceGiven())
        .when(close(at(0, 9)))
        .expectException(breaks(ADiscussionClosesAfterItOpened.class, "closedAt"));
  }

  @Test
  void a_discussion_did_not_end_later_today() {
    mdo.given(submitted(), onAgenda(), discussionOpened(), adviceGiven())
        .when(close(at(0, 13)))
        .expectException(breaks(AMomentCannotLieInTheFuture.class, "closedAt"));
  }

  private static CloseDiscussion close(OffsetDateTime closedAt) {
    return new CloseDiscussion(CASE, SUBMISSION, "Iedereen kan verder", closedAt, NOW);
  }
}
