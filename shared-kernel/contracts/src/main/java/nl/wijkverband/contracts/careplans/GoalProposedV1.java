package nl.wijkverband.contracts.careplans;

import java.time.LocalDate;
import java.util.List;
import nl.wijkverband.contracts.Contract;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.GoalId;
import nl.wijkverband.vocabulary.Horizon;
import nl.wijkverband.vocabulary.LifeDomain;
import nl.wijkverband.vocabulary.Personal;
import nl.wijkverband.vocabulary.Role;
import org.jspecify.annotations.Nullable;

/** A goal was proposed in the patient's own words. */
@EventType(name = "nl.wijkverband.care-plans.goal-proposed")
public record GoalProposedV1(
    CaseId caseId,
    GoalId goalId,
    int goalRevision,
    @Personal String wording,
    LifeDomain domain,
    Horizon horizon,
    @Personal @Nullable String measuredBy,
    List<Role> helpers,
    LocalDate proposedOn)
    implements Contract {}
