package nl.wijkverband.mdocasework.write.putonagenda;

import java.time.OffsetDateTime;
import java.util.Map;
import nl.wijkverband.mdocasework.write.submission.Submission;
import nl.wijkverband.platform.rule.Rule;
import nl.wijkverband.vocabulary.DutchTime;

/** A meeting of an earlier day cannot have discussed it. */
public record ACaseIsSubmittedBeforeItsMeeting(Submission submission, OffsetDateTime meetingAt)
    implements Rule {

  @Override
  public boolean isBroken() {
    return DutchTime.dayOf(meetingAt).isBefore(submission.submittedOn());
  }

  @Override
  public Map<String, Object> parameters() {
    return Map.of("submitted", submission.submittedOn());
  }
}
