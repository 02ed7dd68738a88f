package nl.wijkverband.mdocasework.write.submission;

import nl.wijkverband.platform.rule.Rule;

/** Only a submission of this case can be worked on in this case. */
public record TheSubmissionIsOfThisCase(boolean isOfIt) implements Rule {

  @Override
  public boolean isBroken() {
    return !isOfIt;
  }
}
