package nl.wijkverband.mdocasework.write.submission;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import nl.wijkverband.mdocasework.events.CasePutOnAgenda;
import nl.wijkverband.mdocasework.events.CaseSubmitted;
import nl.wijkverband.mdocasework.events.DiscussionClosed;
import nl.wijkverband.mdocasework.events.DiscussionOpened;
import nl.wijkverband.vocabulary.DutchTime;
import nl.wijkverband.vocabulary.MeetingId;
import nl.wijkverband.vocabulary.SubmissionId;
import org.jspecify.annotations.Nullable;

/**
 * A submission as it stands.
 *
 * @param place absent while it is on no agenda
 * @param openedAt absent before the discussion
 * @param closedAt absent until the discussion has ended
 */
public record Submission(
    SubmissionId id,
    LocalDate submittedOn,
    SubmissionState state,
    @Nullable AgendaPlace place,
    @Nullable OffsetDateTime openedAt,
    boolean advised,
    @Nullable OffsetDateTime closedAt) {

  static Submission first(CaseSubmitted event) {
    return new Submission(
        event.submissionId(),
        event.submittedOn(),
        SubmissionState.SUBMITTED,
        null,
        null,
        false,
        null);
  }

  /** Whether it stands on the agenda of this meeting and was not discussed yet. */
  public boolean waitsOn(MeetingId meetingId) {
    return state == SubmissionState.ON_AGENDA
        && place != null
        && place.meetingId().equals(meetingId);
  }

  /** Whether it is on no agenda. */
  public boolean waits() {
    return state == SubmissionState.SUBMITTED;
  }

  /** Whether it is being discussed now. */
  public boolean isOpen() {
    return state == SubmissionState.OPEN;
  }

  /** Whether the discussion has ended. */
  public boolean isClosed() {
    return state == SubmissionState.CLOSED;
  }

  /** The place on the agenda; only of a submission that has one. */
  public AgendaPlace readPlace() {
    return Optional.ofNullable(place).orElseThrow();
  }

  /** Whether this day comes before the day of the discussion. */
  public boolean opensAfter(LocalDate day) {
    return openedAt == null || day.isBefore(DutchTime.dayOf(openedAt));
  }

  /** Whether this day comes before the day the discussion ended. */
  public boolean closesAfter(LocalDate day) {
    return closedAt == null || day.isBefore(DutchTime.dayOf(closedAt));
  }

  Submission onAgenda(CasePutOnAgenda event) {
    return new Submission(
        id,
        submittedOn,
        SubmissionState.ON_AGENDA,
        new AgendaPlace(event.meetingId(), event.meetingAt(), event.order(), event.minutes()),
        null,
        false,
        null);
  }

  Submission offAgenda() {
    return new Submission(id, submittedOn, SubmissionState.SUBMITTED, null, null, false, null);
  }

  Submission opened(DiscussionOpened event) {
    return new Submission(
        id, submittedOn, SubmissionState.OPEN, place, event.openedAt(), false, null);
  }

  Submission withAdvice() {
    return new Submission(id, submittedOn, state, place, openedAt, true, closedAt);
  }

  Submission closed(DiscussionClosed event) {
    return new Submission(
        id, submittedOn, SubmissionState.CLOSED, place, openedAt, advised, event.closedAt());
  }
}
