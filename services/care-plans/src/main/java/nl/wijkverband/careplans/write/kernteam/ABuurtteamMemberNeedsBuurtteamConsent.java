package nl.wijkverband.careplans.write.kernteam;

import java.util.Map;
import java.util.Set;
import nl.wijkverband.platform.rule.Rule;
import nl.wijkverband.vocabulary.ConsentPurpose;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.Role;

/** Sharing with the social domain asks for a consent of its own (domain §7). */
public record ABuurtteamMemberNeedsBuurtteamConsent(
    PractitionerRef member, Set<ConsentPurpose> consents, String field) implements Rule {

  @Override
  public boolean isBroken() {
    return member.role() == Role.BUURTTEAM && !consents.contains(ConsentPurpose.BUURTTEAM);
  }

  @Override
  public Map<String, Object> parameters() {
    return Map.of("name", member.name());
  }
}
