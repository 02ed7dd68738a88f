package nl.wijkverband.careplans.write.kernteam;

import java.util.Map;
import java.util.Set;
import nl.wijkverband.platform.rule.Rule;
import nl.wijkverband.vocabulary.ConsentPurpose;
import nl.wijkverband.vocabulary.OrganisationId;
import nl.wijkverband.vocabulary.PractitionerRef;

/** Sharing beyond the patient's own practice asks for consent first (domain §7). */
public record MembersOutsideThePracticeNeedSharingConsent(
    PractitionerRef member, OrganisationId practiceId, Set<ConsentPurpose> consents, String field)
    implements Rule {

  @Override
  public boolean isBroken() {
    return !member.organisationId().equals(practiceId)
        && !consents.contains(ConsentPurpose.SHARING_WITHIN_KERNTEAM);
  }

  @Override
  public Map<String, Object> parameters() {
    return Map.of("name", member.name());
  }
}
