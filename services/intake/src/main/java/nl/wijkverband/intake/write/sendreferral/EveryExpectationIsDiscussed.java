package nl.wijkverband.intake.write.sendreferral;

import java.util.List;
import java.util.Map;
import nl.wijkverband.platform.rule.Rule;
import nl.wijkverband.vocabulary.Expectation;
import nl.wijkverband.vocabulary.PractitionerRef;

/**
 * The whole checklist of the discipline was discussed with the patient beforehand (Zorgprogramma
 * ALK §4.1).
 */
public record EveryExpectationIsDiscussed(PractitionerRef to, List<Expectation> discussed)
    implements Rule {

  private long missing() {
    return Expectation.checklistFor(to.role()).stream()
        .filter(expectation -> !discussed.contains(expectation))
        .count();
  }

  @Override
  public boolean isBroken() {
    return !discussed.containsAll(Expectation.checklistFor(to.role()));
  }

  @Override
  public String field() {
    return "discussed";
  }

  @Override
  public Map<String, Object> parameters() {
    return Map.of("missing", missing());
  }
}
