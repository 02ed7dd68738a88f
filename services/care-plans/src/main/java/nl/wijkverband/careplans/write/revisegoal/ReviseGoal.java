package nl.wijkverband.careplans.write.revisegoal;

import java.time.LocalDate;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.GoalId;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Give a goal a new wording. */
public record ReviseGoal(
    @TargetAggregateIdentifier CaseId caseId,
    GoalId goalId,
    int seenRevision,
    String wording,
    String reason,
    LocalDate revisedOn,
    PractitionerRef by,
    LocalDate today) {}
