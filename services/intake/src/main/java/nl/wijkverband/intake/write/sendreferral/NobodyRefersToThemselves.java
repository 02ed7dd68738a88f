package nl.wijkverband.intake.write.sendreferral;

import nl.wijkverband.platform.rule.Rule;
import nl.wijkverband.vocabulary.PractitionerRef;

/** A referral goes to somebody else. */
public record NobodyRefersToThemselves(PractitionerRef from, PractitionerRef to) implements Rule {

  @Override
  public boolean isBroken() {
    return from.id().equals(to.id());
  }

  @Override
  public String field() {
    return "to";
  }
}
