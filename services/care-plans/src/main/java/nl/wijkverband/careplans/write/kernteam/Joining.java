package nl.wijkverband.careplans.write.kernteam;

import java.util.List;
import java.util.Set;
import nl.wijkverband.platform.rule.Rule;
import nl.wijkverband.vocabulary.ConsentPurpose;
import nl.wijkverband.vocabulary.OrganisationId;
import nl.wijkverband.vocabulary.PractitionerRef;

/**
 * Somebody about to be in the kernteam, and everything that decides whether they may.
 *
 * @param others who is in it already
 * @param practiceId the patient's own practice
 * @param consents what the patient consents to today
 */
public record Joining(
    PractitionerRef member,
    List<PractitionerRef> others,
    OrganisationId practiceId,
    Set<ConsentPurpose> consents,
    String field) {

  /** The rules of joining, the same at the forming of a team and later. */
  public void check() {
    Rule.check(
        new OnlyCareProvidersAreInAKernteam(member.role(), field + ".role"),
        new NobodyIsInAKernteamTwice(member, others, field + ".id"),
        new MembersOutsideThePracticeNeedSharingConsent(
            member, practiceId, consents, field + ".organisationId"),
        new ABuurtteamMemberNeedsBuurtteamConsent(member, consents, field + ".role"));
  }
}
