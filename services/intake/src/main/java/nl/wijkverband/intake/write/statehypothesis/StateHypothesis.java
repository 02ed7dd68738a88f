package nl.wijkverband.intake.write.statehypothesis;

import java.time.LocalDate;
import nl.wijkverband.vocabulary.CaseId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** State the ALK hypothesis, with the reasoning behind it. */
public record StateHypothesis(
    @TargetAggregateIdentifier CaseId caseId,
    String reasoning,
    LocalDate statedOn,
    LocalDate today) {}
