package nl.wijkverband.mdocasework.write.putonagenda;

import nl.wijkverband.mdocasework.write.submission.Submission;
import nl.wijkverband.platform.rule.Rule;
import nl.wijkverband.vocabulary.MeetingId;

/** A submission stands on one agenda at a time, and is discussed once. */
public record OnlyAWaitingSubmissionGoesOnAnAgenda(Submission submission, MeetingId meetingId)
    implements Rule {

  @Override
  public boolean isBroken() {
    return !submission.waits() && !submission.waitsOn(meetingId);
  }

  @Override
  public String field() {
    return "submissionId";
  }
}
