package nl.wijkverband.careplans.events;

import java.time.LocalDate;
import java.util.List;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.GoalId;
import nl.wijkverband.vocabulary.Horizon;
import nl.wijkverband.vocabulary.LifeDomain;
import nl.wijkverband.vocabulary.Personal;
import nl.wijkverband.vocabulary.Role;
import org.jspecify.annotations.Nullable;

/** A goal was proposed in the patient's own words. */
@EventType(name = "care-plans.goal-proposed")
public record GoalProposed(
    CaseId caseId,
    GoalId goalId,
    int goalRevision,
    @Personal String wording,
    LifeDomain domain,
    Horizon horizon,
    @Personal @Nullable String measuredBy,
    List<Role> helpers,
    LocalDate proposedOn)
    implements CarePlanEvent {}
