package nl.wijkverband.mdocasework.write.submission;

import nl.wijkverband.platform.rule.Rule;
import nl.wijkverband.vocabulary.MeetingId;

/** Only a case that stands on the agenda of this meeting is discussed in it or taken off it. */
public record TheCaseStandsOnThisAgenda(Submission submission, MeetingId meetingId)
    implements Rule {

  @Override
  public boolean isBroken() {
    return !submission.waitsOn(meetingId);
  }
}
