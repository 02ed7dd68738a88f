package nl.wijkverband.mdocasework.write.agreeaction;

import java.time.LocalDate;
import nl.wijkverband.vocabulary.ActionId;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.SubmissionId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Agree that somebody does something before a day. */
public record AgreeAction(
    @TargetAggregateIdentifier CaseId caseId,
    SubmissionId submissionId,
    ActionId actionId,
    String what,
    PractitionerRef owner,
    boolean ownerTreats,
    LocalDate due,
    LocalDate agreedOn,
    LocalDate today) {}
