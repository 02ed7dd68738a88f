package nl.wijkverband.intake.events;

import java.time.LocalDate;
import java.util.List;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.FactorJudgement;
import nl.wijkverband.vocabulary.Personal;
import nl.wijkverband.vocabulary.SeverityProfile;
import org.jspecify.annotations.Nullable;

/** A clinician decided on a severity profile, next to what the rule proposed. */
@EventType(name = "intake.severity-decided")
public record SeverityDecided(
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
    implements CaseEvent {}
