package nl.wijkverband.careplans.write.goal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.wijkverband.careplans.events.CarePlanEvent;
import nl.wijkverband.careplans.events.GoalAgreed;
import nl.wijkverband.careplans.events.GoalProposed;
import nl.wijkverband.careplans.events.GoalRevised;
import nl.wijkverband.careplans.events.KernteamFormed;
import nl.wijkverband.careplans.events.KernteamMemberJoined;
import nl.wijkverband.careplans.events.KernteamMemberLeft;
import nl.wijkverband.careplans.events.LeadChanged;
import nl.wijkverband.platform.command.ChangedMeanwhile;
import nl.wijkverband.platform.rule.Rule;
import nl.wijkverband.vocabulary.GoalId;

/** The goals of one case. */
public final class Goals {

  private final Map<GoalId, Goal> goals = new LinkedHashMap<>();

  /** Takes in what happened. */
  public void evolve(CarePlanEvent event) {
    switch (event) {
      case GoalProposed proposed -> goals.put(proposed.goalId(), first(proposed));
      case GoalAgreed agreed ->
          goals.computeIfPresent(agreed.goalId(), (id, goal) -> goal.agreedOn(agreed.agreedOn()));
      case GoalRevised revised ->
          goals.computeIfPresent(revised.goalId(), (id, goal) -> goal.revised(revised));
      case KernteamFormed ignored -> {}
      case KernteamMemberJoined ignored -> {}
      case KernteamMemberLeft ignored -> {}
      case LeadChanged ignored -> {}
    }
  }

  /** How many goals still ask for work. */
  public long open() {
    return goals.values().stream().filter(Goal::isOpen).count();
  }

  /** The goal with this id. */
  public Optional<Goal> find(GoalId id) {
    return Optional.ofNullable(goals.get(id));
  }

  /** The goal with this id as the caller saw it; one that changed since is not touched. */
  public Goal read(GoalId id, int seenRevision) {
    Rule.check(new TheGoalIsInThisCarePlan(find(id).isPresent()));
    Goal goal = find(id).orElseThrow();
    if (goal.revision() != seenRevision) {
      throw new ChangedMeanwhile();
    }
    return goal;
  }

  private static Goal first(GoalProposed proposed) {
    return new Goal(
        proposed.goalId(),
        proposed.goalRevision(),
        proposed.wording(),
        GoalState.PROPOSED,
        proposed.proposedOn());
  }
}
