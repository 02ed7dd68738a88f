package nl.wijkverband.mdocasework.write.putonagenda;

import static nl.wijkverband.mdocasework.MdoOfA.CASE;
import static nl.wijkverband.mdocasework.MdoOfA.CHAIR;
import static nl.wijkverband.mdocasework.MdoOfA.CHAIR2;
import static nl.wijkverband.mdocasework.MdoOfA.CONSULTANT;
import static nl.wijkverband.mdocasework.MdoOfA.GP;
import static nl.wijkverband.mdocasework.MdoOfA.MEETING;
import static nl.wijkverband.mdocasework.MdoOfA.SUBMISSION;
import static nl.wijkverband.mdocasework.MdoOfA.adviceGiven;
import static nl.wijkverband.mdocasework.MdoOfA.at;
import static nl.wijkverband.mdocasework.MdoOfA.discussionClosed;
import static nl.wijkverband.mdocasework.MdoOfA.discussionOpened;
import static nl.wijkverband.mdocasework.MdoOfA.onAgenda;
import static nl.wijkverband.mdocasework.MdoOfA.submitted;
import static nl.wijkverband.mdocasework.RuleBroken.breaks;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.wijkverband.mdocasework.events.CasePutOnAgenda;
import nl.wijkverband.mdocasework.events.CaseTakenOffAgenda;
import nl.wijkverband.mdocasework.write.MdoCase;
import nl.wijkverband.mdocasework.write.submission.TheSubmissionIsOfThisCase;
import nl.wijkverband.vocabulary.MeetingId;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.SubmissionId;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PutOnAgendaTest {

  private final FixtureConfiguration<MdoCase> mdo = new AggregateTestFixture<>(MdoCase.class);
  private final MeetingId other = new MeetingId(UUID.randomUUID());

  @Test
  void a_submitted_case_gets_a_place_on_the_agenda() {
    mdo.given(submitted()).when(put(MEETING, 1, 15)).expectEvents(onAgenda());
  }

  @Test
  void it_gets_another_place_on_the_same_agenda() {
    mdo.given(submitted(), onAgenda()).when(put(MEETING, 3, 20)).expectEvents(placed(3, 20));
  }

  @Test
  void the_same_place_again_is_no_news() {
    mdo.given(submitted(), onAgenda()).when(put(MEETING, 1, 15)).expectNoEvents();
  }

  @Test
  void it_stands_on_one_agenda_at_a_time() {
    mdo.given(submitted(), onAgenda())
        .when(put(other, 1, 15))
        .expectException(breaks(OnlyAWaitingSubmissionGoesOnAnAgenda.class, "submissionId"));
  }

  @Test
  void taken_off_one_agenda_it_goes_on_another() {
    mdo.given(
            submitted(),
            onAgenda(),
            new CaseTakenOffAgenda(CASE, SUBMISSION, MEETING, "Geen tijd meer"))
        .when(put(other, 1, 15))
        .expectEvents(onAgenda(SUBMISSION, other));
  }

  @Test
  void a_case_under_discussion_keeps_its_place() {
    mdo.given(submitted(), onAgenda(), discussionOpened())
        .when(put(MEETING, 2, 15))
        .expectException(breaks(OnlyAWaitingSubmissionGoesOnAnAgenda.class, "submissionId"));
  }

  @Test
  void what_was_discussed_asks_for_a_new_submission() {
    mdo.given(submitted(), onAgenda(), discussionOpened(), adviceGiven(), discussionClosed())
        .when(put(other, 1, 15))
        .expectException(breaks(OnlyAWaitingSubmissionGoesOnAnAgenda.class, "submissionId"));
  }

  @Test
  void another_chair_does_not_make_this_agenda() {
    mdo.given(submitted())
        .when(put(SUBMISSION, at(0, 9), 1, 15, CHAIR2))
        .expectException(breaks(OnlyTheChairOfAMeetingMakesItsAgenda.class));
  }

  @Test
  void a_meeting_before_the_submission_cannot_discuss_it() {
    mdo.given(submitted())
        .when(put(SUBMISSION, at(-15, 9), 1, 15, CHAIR))
        .expectException(breaks(ACaseIsSubmittedBeforeItsMeeting.class));
  }

  @Test
  void a_meeting_on_the_day_of_the_submission_can() {
    mdo.given(submitted())
        .when(put(SUBMISSION, at(-14, 9), 1, 15, CHAIR))
        .expectEvents(
            new CasePutOnAgenda(
                CASE, SUBMISSION, MEETING, at(-14, 9), CHAIR, List.of(GP, CONSULTANT), 1, 15));
  }

  @Test
  void a_submission_of_another_case_is_not_found() {
    mdo.given(submitted())
        .when(put(new SubmissionId(UUID.randomUUID()), at(0, 9), 1, 15, CHAIR))
        .expectException(breaks(TheSubmissionIsOfThisCase.class));
  }

  @Test
  void before_anything_was_submitted_there_is_nothing_to_put_on_it() {
    mdo.givenNoPriorActivity()
        .when(put(MEETING, 1, 15))
        .expectException(breaks(TheSubmissionIsOfThisCase.class));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 100})
  void a_place_is_a_small_number(int order) {
    mdo.given(submitted())
        .when(put(MEETING, order, 15))
        .expectException(breaks(AnAgendaHasPlacesOneToNinetyNine.class, "order"));
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 121})
  void a_case_takes_five_minutes_to_two_hours(int minutes) {
    mdo.given(submitted())
        .when(put(MEETING, 1, minutes))
        .expectException(breaks(ACaseTakesFiveToHundredTwentyMinutes.class, "minutes"));
  }

  private static CasePutOnAgenda placed(int order, int minutes) {
    return new CasePutOnAgenda(
        CASE, SUBMISSION, MEETING, at(0, 9), CHAIR, List.of(GP, CONSULTANT), order, minutes);
  }

  private static PutOnAgenda put(MeetingId meeting, int order, int minutes) {
    return new PutOnAgenda(
        CASE, SUBMISSION, meeting, at(0, 9), CHAIR, List.of(GP, CONSULTANT), order, minutes, CHAIR);
  }

  private static PutOnAgenda put(
      SubmissionId submission,
      OffsetDateTime meetingAt,
      int order,
      int minutes,
      PractitionerRef by) {
    return new PutOnAgenda(
        CASE, submission, MEETING, meetingAt, CHAIR, List.of(GP, CONSULTANT), order, minutes, by);
  }
}
