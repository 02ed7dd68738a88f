package nl.wijkverband.intake.events;

import java.time.LocalDate;
import java.util.List;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EligibilityCriterion;
import nl.wijkverband.vocabulary.EligibilityOutcome;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.Exclusion;
import nl.wijkverband.vocabulary.Personal;
import org.jspecify.annotations.Nullable;

/** Whether the programme is for this patient, and by which version of the rule. */
@EventType(name = "intake.eligibility-assessed")
public record EligibilityAssessed(
    CaseId caseId,
    EligibilityOutcome outcome,
    @Personal List<EligibilityCriterion> criteria,
    @Personal List<Exclusion> exclusions,
    @Personal @Nullable String stabiliseFirst,
    @Nullable LocalDate lookAgainOn,
    @Personal @Nullable String ageOverrideReason,
    LocalDate assessedOn,
    String ruleVersion)
    implements CaseEvent {}
