package nl.wijkverband.careplans.write.agreegoal;

import java.time.LocalDate;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.GoalId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Agree on a goal as it is worded. */
public record AgreeGoal(
    @TargetAggregateIdentifier CaseId caseId,
    GoalId goalId,
    int seenRevision,
    LocalDate agreedOn,
    LocalDate today) {}
