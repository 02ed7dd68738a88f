package nl.wijkverband.intake.write.rules;

import nl.wijkverband.platform.rule.Rule;
import nl.wijkverband.vocabulary.PractitionerRef;

/** A referral is addressed to one person. */
public record OnlyTheReceiverAnswers(PractitionerRef receiver, PractitionerRef by) implements Rule {

  @Override
  public boolean isBroken() {
    return !receiver.id().equals(by.id());
  }
}
