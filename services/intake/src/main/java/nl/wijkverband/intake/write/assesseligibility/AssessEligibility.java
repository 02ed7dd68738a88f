package nl.wijkverband.intake.write.assesseligibility;

import java.time.LocalDate;
import java.util.List;
import nl.wijkverband.intake.events.EligibilityAssessed;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EligibilityCriterion;
import nl.wijkverband.vocabulary.EligibilityOutcome;
import nl.wijkverband.vocabulary.Exclusion;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Assess by age, criteria and exclusions whether the programme is for this patient. */
public record AssessEligibility(
    @TargetAggregateIdentifier CaseId caseId,
    List<EligibilityCriterion> criteria,
    List<Exclusion> exclusions,
    @Nullable String stabiliseFirst,
    @Nullable LocalDate lookAgainOn,
    @Nullable String ageOverrideReason,
    LocalDate assessedOn,
    LocalDate today) {

  /** The rule below, so that the past can be explained when it changes. */
  private static final String RULE_VERSION = "eligibility-1";

  /** An exclusion outweighs everything, for now; without a criterion there is no reason to join. */
  public EligibilityOutcome outcome() {
    if (!exclusions.isEmpty()) {
      return EligibilityOutcome.EXCLUDED_FOR_NOW;
    }
    return criteria.isEmpty() ? EligibilityOutcome.NOT_ELIGIBLE : EligibilityOutcome.ELIGIBLE;
  }

  /** What happened when every rule held. */
  public EligibilityAssessed assessed() {
    return new EligibilityAssessed(
        caseId,
        outcome(),
        criteria,
        exclusions,
        stabiliseFirst,
        lookAgainOn,
        ageOverrideReason,
        assessedOn,
        RULE_VERSION);
  }
}
