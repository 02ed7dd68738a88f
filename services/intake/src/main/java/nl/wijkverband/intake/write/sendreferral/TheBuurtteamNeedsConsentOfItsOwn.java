package nl.wijkverband.intake.write.sendreferral;

import nl.wijkverband.platform.rule.Rule;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.Role;

/** The social domain needs an explicit consent of its own. */
public record TheBuurtteamNeedsConsentOfItsOwn(PractitionerRef to, boolean consentGiven)
    implements Rule {

  @Override
  public boolean isBroken() {
    return to.role() == Role.BUURTTEAM && !consentGiven;
  }

  @Override
  public String field() {
    return "to";
  }
}
