package nl.wijkverband.mdocasework.write.submitcase;

import static nl.wijkverband.mdocasework.MdoOfA.CASE;
import static nl.wijkverband.mdocasework.MdoOfA.MEETING;
import static nl.wijkverband.mdocasework.MdoOfA.POH;
import static nl.wijkverband.mdocasework.MdoOfA.SUBMISSION;
import static nl.wijkverband.mdocasework.MdoOfA.TODAY;
import static nl.wijkverband.mdocasework.MdoOfA.adviceGiven;
import static nl.wijkverband.mdocasework.MdoOfA.discussionClosed;
import static nl.wijkverband.mdocasework.MdoOfA.discussionOpened;
import static nl.wijkverband.mdocasework.MdoOfA.onAgenda;
import static nl.wijkverband.mdocasework.MdoOfA.submitted;
import static nl.wijkverband.mdocasework.RuleBroken.breaks;

import java.time.LocalDate;
import java.util.UUID;
import nl.wijkverband.mdocasework.events.CaseTakenOffAgenda;
import nl.wijkverband.mdocasework.write.MdoCase;
import nl.wijkverband.mdocasework.write.moment.ADateCannotLieInTheFuture;
import nl.wijkverband.vocabulary.SubmissionId;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class SubmitCaseTest {

  private final FixtureConfiguration<MdoCase> mdo = new AggregateTestFixture<>(MdoCase.class);
  private final SubmissionId again = new SubmissionId(UUID.randomUUID());

  @Test
  void a_case_is_submitted_with_a_question() {
    mdo.givenNoPriorActivity()
        .when(submit(SUBMISSION, TODAY.minusDays(14), true))
        .expectEvents(submitted());
  }

  @Test
  void without_consent_to_share_nobody_outside_the_practice_hears_of_it() {
    mdo.givenNoPriorActivity()
        .when(submit(SUBMISSION, TODAY, false))
        .expectException(breaks(SharingWithTheMdoNeedsConsent.class));
  }

  @Test
  void a_second_question_waits_until_the_first_was_discussed() {
    mdo.given(submitted())
        .when(submit(again, TODAY, true))
        .expectException(breaks(ACaseWaitsForOneDiscussionAtATime.class));
  }

  @Test
  void a_case_that_was_taken_off_an_agenda_still_waits() {
    mdo.given(
            submitted(),
            onAgenda(),
            new CaseTakenOffAgenda(CASE, SUBMISSION, MEETING, "De huisarts is er niet"))
        .when(submit(again, TODAY, true))
        .expectException(breaks(ACaseWaitsForOneDiscussionAtATime.class));
  }

  @Test
  void months_after_a_discussion_the_case_is_submitted_again() {
    mdo.given(submitted(), onAgenda(), discussionOpened(), adviceGiven(), discussionClosed())
        .when(submit(again, TODAY.minusDays(14), true))
        .expectEvents(submitted(again));
  }

  @Test
  void a_case_was_not_submitted_tomorrow() {
    mdo.givenNoPriorActivity()
        .when(submit(SUBMISSION, TODAY.plusDays(1), true))
        .expectException(breaks(ADateCannotLieInTheFuture.class, "submittedOn"));
  }

  private static SubmitCase submit(SubmissionId id, LocalDate on, boolean consented) {
    var example = submitted();
    return new SubmitCase(
        CASE,
        id,
        example.purpose(),
        example.question(),
        example.introduction(),
        on,
        consented,
        POH,
        TODAY);
  }
}
