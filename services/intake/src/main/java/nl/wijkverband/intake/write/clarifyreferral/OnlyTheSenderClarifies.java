package nl.wijkverband.intake.write.clarifyreferral;

import nl.wijkverband.platform.rule.Rule;
import nl.wijkverband.vocabulary.PractitionerId;
import nl.wijkverband.vocabulary.PractitionerRef;

/** Who wrote the letter answers the question about it. */
public record OnlyTheSenderClarifies(PractitionerRef sender, PractitionerId by) implements Rule {

  @Override
  public boolean isBroken() {
    return !sender.id().equals(by);
  }
}
