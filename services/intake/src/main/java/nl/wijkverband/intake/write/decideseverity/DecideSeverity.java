package nl.wijkverband.intake.write.decideseverity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.wijkverband.intake.events.SeverityDecided;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.FactorJudgement;
import nl.wijkverband.vocabulary.SeverityProfile;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Decide on a severity profile by the eight factors. */
public record DecideSeverity(
    @TargetAggregateIdentifier CaseId caseId,
    List<FactorJudgement> judgements,
    SeverityProfile decided,
    @Nullable String reasonToDiffer,
    @Nullable String predisposing,
    @Nullable String precipitating,
    @Nullable Integer relationWithCare,
    LocalDate decidedOn,
    LocalDate today) {

  /** What the rule makes of these judgements; asked again here, whatever a form has shown. */
  public SeverityProposal proposal() {
    return SeverityProposal.of(judgements);
  }

  /** What happened when every rule held. */
  public SeverityDecided severityDecided() {
    return new SeverityDecided(
        caseId,
        judgements.stream().sorted(Comparator.comparing(FactorJudgement::factor)).toList(),
        proposal().proposed(),
        decided,
        reasonToDiffer,
        predisposing,
        precipitating,
        relationWithCare,
        decidedOn,
        SeverityProposal.RULE_VERSION);
  }
}
