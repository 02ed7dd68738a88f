package nl.wijkverband.intake.write.sendreferral;

import java.util.List;
import nl.wijkverband.platform.rule.Rule;
import nl.wijkverband.vocabulary.PractitionerRef;

/** A letter names the practitioners who were referred to before. */
public record ReferralsNameEachOther(List<PractitionerRef> others, List<PractitionerRef> named)
    implements Rule {

  private boolean isNamed(PractitionerRef other) {
    return named.stream().anyMatch(practitioner -> practitioner.id().equals(other.id()));
  }

  @Override
  public boolean isBroken() {
    return others.stream().anyMatch(other -> !isNamed(other));
  }

  @Override
  public String field() {
    return "otherPractitioners";
  }
}
