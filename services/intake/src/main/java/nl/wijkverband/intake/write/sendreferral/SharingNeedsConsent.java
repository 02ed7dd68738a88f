package nl.wijkverband.intake.write.sendreferral;

import java.util.Map;
import nl.wijkverband.platform.rule.Rule;
import nl.wijkverband.vocabulary.OrganisationId;
import nl.wijkverband.vocabulary.PractitionerRef;

/** Nothing leaves the practice without the consent of the patient. */
public record SharingNeedsConsent(
    OrganisationId practiceId, PractitionerRef to, boolean consentGiven) implements Rule {

  @Override
  public boolean isBroken() {
    return !consentGiven && !to.organisationId().equals(practiceId);
  }

  @Override
  public String field() {
    return "to";
  }

  @Override
  public Map<String, Object> parameters() {
    return Map.of("organisation", to.organisationName());
  }
}
