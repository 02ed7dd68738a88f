package nl.wijkverband.mdocasework.write.answeradvice;

import nl.wijkverband.mdocasework.write.submission.Submission;
import nl.wijkverband.platform.rule.Rule;

/** The patient hears an advice that is finished. */
public record AdviceIsPutToThePatientAfterTheDiscussion(Submission submission) implements Rule {

  @Override
  public boolean isBroken() {
    return !submission.isClosed();
  }
}
