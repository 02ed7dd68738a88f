package nl.wijkverband.mdocasework.write.putonagenda;

import java.time.OffsetDateTime;
import java.util.Map;
import nl.wijkverband.mdocasework.write.moment.DutchDay;
import nl.wijkverband.mdocasework.write.submission.Submission;
import nl.wijkverband.platform.rule.Rule;

/** A meeting of an earlier day cannot have discussed it. */
public record ACaseIsSubmittedBeforeItsMeeting(Submission submission, OffsetDateTime meetingAt)
    implements Rule {

  @Override
  public boolean isBroken() {
    return DutchDay.of(meetingAt).isBefore(submission.submittedOn());
  }

  @Override
  public Map<String, Object> parameters() {
    return Map.of("submitted", submission.submittedOn());
  }
}
