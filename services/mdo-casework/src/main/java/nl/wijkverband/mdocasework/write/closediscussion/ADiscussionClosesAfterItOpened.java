package nl.wijkverband.mdocasework.write.closediscussion;

import java.time.OffsetDateTime;
import nl.wijkverband.mdocasework.write.submission.Submission;
import nl.wijkverband.platform.rule.Rule;

/** A discussion ends after it began. */
public record ADiscussionClosesAfterItOpened(OffsetDateTime closedAt, Submission submission)
    implements Rule {

  @Override
  public boolean isBroken() {
    return submission.openedAt() == null || closedAt.isBefore(submission.openedAt());
  }

  @Override
  public String field() {
    return "closedAt";
  }
}
