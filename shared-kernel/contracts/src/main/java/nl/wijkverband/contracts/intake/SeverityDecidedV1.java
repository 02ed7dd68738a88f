package nl.wijkverband.contracts.intake;

import java.time.LocalDate;
import java.util.List;
import nl.wijkverband.contracts.Contract;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.FactorJudgement;
import nl.wijkverband.vocabulary.Personal;
import nl.wijkverband.vocabulary.SeverityProfile;
import org.jspecify.annotations.Nullable;

/**
 * The clinician decided on a severity profile, with the proposal and the eight factors it rests on
 * (Zorgprogramma ALK, bijlage 2).
 */
@EventType(name = "nl.wijkverband.intake.severity-decided")
public record SeverityDecidedV1(
    CaseId caseId,
    @Personal List<FactorJudgement> judgements,
    SeverityProfile proposed,
    SeverityProfile decided,
    @Personal @Nullable String reasonToDiffer,
    @Personal @Nullable String predisposing,
    @Personal @Nullable String precipitating,
    @Personal @Nullable Integer relationWithCare,
    LocalDate decidedOn,
    String ruleVersion)
    implements Contract {}
