package nl.wijkverband.careplans.write.proposegoal;

import java.time.LocalDate;
import java.util.List;
import nl.wijkverband.careplans.events.GoalProposed;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.GoalId;
import nl.wijkverband.vocabulary.Horizon;
import nl.wijkverband.vocabulary.LifeDomain;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.Role;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Propose a goal in the patient's own words. */
public record ProposeGoal(
    @TargetAggregateIdentifier CaseId caseId,
    GoalId goalId,
    String wording,
    LifeDomain domain,
    Horizon horizon,
    @Nullable String measuredBy,
    List<Role> helpers,
    LocalDate proposedOn,
    PractitionerRef by,
    LocalDate today) {

  /** What is written down. */
  public GoalProposed happened() {
    return new GoalProposed(
        caseId, goalId, 1, wording, domain, horizon, measuredBy, helpers, proposedOn);
  }
}
