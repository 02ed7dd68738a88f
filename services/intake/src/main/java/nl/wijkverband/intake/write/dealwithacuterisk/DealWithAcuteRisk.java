package nl.wijkverband.intake.write.dealwithacuterisk;

import java.time.LocalDate;
import nl.wijkverband.vocabulary.CaseId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Record how what was acute was dealt with. */
public record DealWithAcuteRisk(
    @TargetAggregateIdentifier CaseId caseId,
    String howDealtWith,
    LocalDate dealtWithOn,
    LocalDate today) {}
