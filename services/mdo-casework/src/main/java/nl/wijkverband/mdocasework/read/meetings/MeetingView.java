package nl.wijkverband.mdocasework.read.meetings;

import java.time.OffsetDateTime;
import java.util.List;
import nl.wijkverband.vocabulary.MeetingId;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.jspecify.annotations.Nullable;

/** A meeting on a list. */
record MeetingView(
    MeetingId meetingId,
    OffsetDateTime at,
    int minutes,
    @Nullable String place,
    PractitionerRef chair,
    List<PractitionerRef> participants,
    long cases,
    MeetingState state) {

  static MeetingView of(Meeting meeting, long cases, long undiscussed) {
    return new MeetingView(
        meeting.id(),
        meeting.at(),
        meeting.minutes(),
        meeting.place(),
        meeting.chair(),
        meeting.participants(),
        cases,
        MeetingState.of(cases, undiscussed));
  }
}
