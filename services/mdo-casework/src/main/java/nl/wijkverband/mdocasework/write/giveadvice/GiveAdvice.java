package nl.wijkverband.mdocasework.write.giveadvice;

import java.time.LocalDate;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.SubmissionId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Write down what was discussed and advised. */
public record GiveAdvice(
    @TargetAggregateIdentifier CaseId caseId,
    SubmissionId submissionId,
    String discussion,
    Heads heads,
    LocalDate givenOn,
    LocalDate today) {}
