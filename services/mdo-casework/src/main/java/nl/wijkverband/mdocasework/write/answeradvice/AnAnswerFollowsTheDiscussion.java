package nl.wijkverband.mdocasework.write.answeradvice;

import java.time.LocalDate;
import nl.wijkverband.mdocasework.write.submission.Submission;
import nl.wijkverband.platform.rule.Rule;

/** Nobody answers before there is something to answer. */
public record AnAnswerFollowsTheDiscussion(LocalDate answeredOn, Submission submission)
    implements Rule {

  @Override
  public boolean isBroken() {
    return submission.closesAfter(answeredOn);
  }

  @Override
  public String field() {
    return "answeredOn";
  }
}
