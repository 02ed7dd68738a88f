package nl.wijkverband.contracts.intake;

import java.time.LocalDate;
import java.util.List;
import nl.wijkverband.contracts.Contract;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EligibilityCriterion;
import nl.wijkverband.vocabulary.EligibilityOutcome;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.Exclusion;
import nl.wijkverband.vocabulary.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Whether the programme is for this patient; an exclusion names what must be stabilised first
 * (Zorgprogramma ALK §2.3).
 */
@EventType(name = "nl.wijkverband.intake.eligibility-assessed")
public record EligibilityAssessedV1(
    CaseId caseId,
    EligibilityOutcome outcome,
    @Personal List<EligibilityCriterion> criteria,
    @Personal List<Exclusion> exclusions,
    @Personal @Nullable String stabiliseFirst,
    @Nullable LocalDate lookAgainOn,
    @Personal @Nullable String ageOverrideReason,
    LocalDate assessedOn,
    String ruleVersion)
    implements Contract {}
