package nl.wijkverband.mdocasework.read.meetings;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import nl.wijkverband.mdocasework.read.submissions.OpenAction;
import nl.wijkverband.mdocasework.write.submission.SubmissionState;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.MdoPurpose;
import nl.wijkverband.vocabulary.MeetingId;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.SubmissionId;
import org.jspecify.annotations.Nullable;

/** A meeting with its agenda. */
record AgendaView(
    MeetingId meetingId,
    OffsetDateTime at,
    int minutes,
    @Nullable String place,
    PractitionerRef chair,
    List<PractitionerRef> participants,
    List<Item> agenda) {

  /**
   * A case on the agenda.
   *
   * @param question absent for whoever has no relationship with the case any more, as the
   *     introduction
   */
  record Item(
      CaseId caseId,
      SubmissionId submissionId,
      int order,
      int minutes,
      MdoPurpose purpose,
      @Nullable String question,
      @Nullable String introduction,
      PractitionerRef submittedBy,
      LocalDate submittedOn,
      SubmissionState state,
      List<OpenAction> openActions) {}

  static AgendaView of(Meeting meeting, List<Item> agenda) {
    return new AgendaView(
        meeting.id(),
        meeting.at(),
        meeting.minutes(),
        meeting.place(),
        meeting.chair(),
        meeting.participants(),
        agenda);
  }
}
