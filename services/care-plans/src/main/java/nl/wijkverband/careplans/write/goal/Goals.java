package nl.wijkverband.careplans.write.goal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkverband.careplans.events.ActivationNoteRecorded;
import nl.wijkverband.careplans.events.CarePlanEvent;
import nl.wijkverband.careplans.events.GoalAgreed;
import nl.wijkverband.careplans.events.GoalProposed;
import nl.wijkverband.careplans.events.GoalRevised;
import nl.wijkverband.careplans.events.KernteamFormed;
import nl.wijkverband.careplans.events.KernteamMemberJoined;
import nl.wijkverband.careplans.events.KernteamMemberLeft;
import nl.wijkverband.careplans.events.LeadChanged;
import nl.wijkverband.careplans.events.PlanAgreed;
import nl.wijkverband.careplans.events.PlanAgreementGiven;
import nl.wijkverband.careplans.events.PlanEvaluated;
import nl.wijkverband.careplans.events.UnplannedContactRecorded;
import nl.wijkverband.platform.command.ChangedMeanwhile;
import nl.wijkverband.platform.rule.Rule;
import nl.wijkverband.vocabulary.GoalId;
import nl.wijkverband.vocabulary.GoalResult;

/** The goals of one case. */
public final class Goals {

  // Not final: a snapshot fills it.
  private Map<GoalId, Goal> goals = new LinkedHashMap<>();

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
      case PlanEvaluated evaluated -> evaluated.goals().forEach(it -> take(it, evaluated));
      case PlanAgreementGiven ignored -> {}
      case PlanAgreed ignored -> {}
      case UnplannedContactRecorded ignored -> {}
      case ActivationNoteRecorded ignored -> {}
    }
  }

  /** How many goals still ask for work. */
  public long open() {
    return goals.values().stream().filter(Goal::isOpen).count();
  }

  /** The goals that patient and practitioner agree on as they are worded now. */
  public List<GoalId> agreed() {
    return goals.values().stream()
        .filter(goal -> goal.state() == GoalState.AGREED)
        .map(Goal::id)
        .toList();
  }

  /** The day on which one of them came to stand as it does. */
  public Optional<LocalDate> changedOn() {
    return goals.values().stream().map(Goal::since).max(Comparator.naturalOrder());
  }

  /** The goal with this id. */
  public Optional<Goal> find(GoalId id) {
    return Optional.ofNullable(goals.get(id));
  }

  /** The goal with this id as the caller saw it; one that changed since is not touched. */
  public Goal read(GoalId id, int seenRevision) {
    Goal goal = read(id);
    if (goal.revision() != seenRevision) {
      throw new ChangedMeanwhile();
    }
    return goal;
  }

  /** The goal with this id; one of another case breaks a rule. */
  public Goal read(GoalId id) {
    Rule.check(new TheGoalIsInThisCarePlan(find(id).isPresent()));
    return find(id).orElseThrow();
  }

  private void take(GoalResult result, PlanEvaluated event) {
    goals.computeIfPresent(
        result.goalId(), (id, goal) -> goal.evaluated(result.outcome(), event.evaluatedOn()));
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
