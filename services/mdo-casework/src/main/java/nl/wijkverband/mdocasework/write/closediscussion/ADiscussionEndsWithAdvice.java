package nl.wijkverband.mdocasework.write.closediscussion;

import nl.wijkverband.mdocasework.write.submission.Submission;
import nl.wijkverband.platform.rule.Rule;

/** Who asked something gets an answer before the discussion ends. */
public record ADiscussionEndsWithAdvice(Submission submission) implements Rule {

  @Override
  public boolean isBroken() {
    return !submission.advised();
  }
}
