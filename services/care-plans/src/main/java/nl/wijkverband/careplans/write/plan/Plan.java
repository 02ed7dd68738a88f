package nl.wijkverband.careplans.write.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.wijkverband.careplans.events.CarePlanEvent;
import nl.wijkverband.careplans.events.GoalProposed;
import nl.wijkverband.careplans.events.GoalRevised;
import nl.wijkverband.careplans.events.PlanAgreementGiven;
import nl.wijkverband.careplans.events.PlanEvaluated;
import nl.wijkverband.vocabulary.GoalOutcome;
import nl.wijkverband.vocabulary.PlanParty;

/**
 * The plan as a whole: a draft until all three agree on it.
 *
 * @param revision rises when a goal changes after somebody agreed
 * @param agreed who agrees on this revision, and since when
 */
public record Plan(int revision, Map<PlanParty, LocalDate> agreed) {

  /** A plan nobody has agreed on yet. */
  public static final Plan DRAFT = new Plan(1, Map.of());

  /** The plan as this event leaves it. */
  public Plan after(CarePlanEvent event) {
    return switch (event) {
      case PlanAgreementGiven given -> with(given.party(), given.agreedOn());
      case GoalProposed ignored -> changed();
      case GoalRevised ignored -> changed();
      case PlanEvaluated evaluated -> closesAGoal(evaluated) ? changed() : this;
      default -> this;
    };
  }

  /** Those of these who do not agree yet. */
  public List<PlanParty> without(List<PlanParty> parties) {
    List<PlanParty> missing = new ArrayList<>(parties);
    missing.removeAll(agreed.keySet());
    return missing;
  }

  /** Whether all three agree. */
  public boolean isAgreed() {
    return agreed.size() == PlanParty.values().length;
  }

  /** The day the last of them agreed. */
  public LocalDate agreedOn() {
    return Collections.max(agreed.values());
  }

  private Plan with(PlanParty party, LocalDate on) {
    Map<PlanParty, LocalDate> more = new EnumMap<>(PlanParty.class);
    more.putAll(agreed);
    more.put(party, on);
    return new Plan(revision, more);
  }

  private Plan changed() {
    return agreed.isEmpty() ? this : new Plan(revision + 1, Map.of());
  }

  private static boolean closesAGoal(PlanEvaluated event) {
    return event.goals().stream().anyMatch(it -> it.outcome() != GoalOutcome.GOES_ON);
  }
}
