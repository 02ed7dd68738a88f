package nl.wijkverband.intake.write.giveconsent;

import nl.wijkverband.platform.rule.Rule;
import nl.wijkverband.vocabulary.ConsentPurpose;

/** The buurtteam is outside the practice: sharing at all comes first. */
public record BuurtteamConsentRestsOnSharingConsent(ConsentPurpose purpose, boolean sharingGiven)
    implements Rule {

  @Override
  public boolean isBroken() {
    return purpose == ConsentPurpose.BUURTTEAM && !sharingGiven;
  }

  @Override
  public String field() {
    return "purpose";
  }
}
