package nl.wijkverband.dossier;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nl.wijkverband.platform.inbox.Published;
import nl.wijkverband.vocabulary.ActionId;
import nl.wijkverband.vocabulary.AppointmentId;
import nl.wijkverband.vocabulary.AppointmentOutcome;
import nl.wijkverband.vocabulary.CareRoute;
import nl.wijkverband.vocabulary.ConsentPurpose;
import nl.wijkverband.vocabulary.EvaluationOutcome;
import nl.wijkverband.vocabulary.GoalId;
import nl.wijkverband.vocabulary.GoalOutcome;
import nl.wijkverband.vocabulary.PlanParty;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.ReferralId;
import nl.wijkverband.vocabulary.SubmissionId;

/** A history of one case that could have happened, in the order it was recorded. */
public final class RandomHistory {

  private static final List<PractitionerRef> TEAM =
      List.of(People.GP, People.POH, People.PHYSIO, People.PSYCHOLOGIST, People.BUURTTEAM);

  private final Random random;
  private final Story story = new Story();
  private final List<Published> events = new ArrayList<>();
  private final Map<GoalId, Integer> goals = new HashMap<>();
  private final Map<AppointmentId, Integer> planned = new HashMap<>();
  private final Map<AppointmentId, PractitionerRef> withWhom = new HashMap<>();
  private final List<AppointmentId> missed = new ArrayList<>();
  private final Map<AppointmentId, OffsetDateTime> missedAt = new HashMap<>();
  private final Map<ReferralId, PractitionerRef> waiting = new HashMap<>();
  private final Set<PractitionerRef> members = new HashSet<>();
  private final List<SubmissionId> submitted = new ArrayList<>();
  private final List<ActionId> actions = new ArrayList<>();

  public RandomHistory(Random random) {
    this.random = random;
    events.add(story.opened());
    for (int i = 0; i < 60; i++) {
      story.marked("-" + i);
      step();
    }
  }

  public Story story() {
    return story;
  }

  public List<Published> events() {
    return events;
  }

  /** The same case, had the MDO never heard of it. */
  public List<Published> withoutMdo() {
    return events.stream()
        .filter(e -> e.envelope().caseId() != null)
        .filter(e -> !e.envelope().source().equals("mdo-casework"))
        .toList();
  }

  private void step() {
    switch (random.nextInt(21)) {
      case 0 -> events.add(story.consents(purpose()));
      case 1 -> {
        if (random.nextBoolean()) {
          events.add(story.withdraws(purpose()));
        }
      }
      case 2 -> events.add(story.explained());
      case 3 -> events.add(story.score(random.nextInt(11)));
      case 4 -> refer();
      case 5 -> answer();
      case 6 -> team();
      case 7 -> goal();
      case 8, 9 -> plan();
      case 10, 11 -> happen();
      case 12 -> call();
      case 13, 14 -> discuss();
      case 15 -> path();
      case 16 -> correct();
      case 17 -> evaluate();
      case 18 -> events.add(story.agreesToPlan(PlanParty.values()[random.nextInt(3)]));
      case 19 -> {
        if (random.nextInt(4) == 0) {
          events.add(story.givesAccess(People.PATIENT));
        }
      }
      default ->
          events.add(story.interval(any(TEAM), 2, 6, story.today.minusDays(random.nextInt(90))));
    }
  }

  private void discuss() {
    if (submitted.isEmpty() || random.nextInt(4) == 0) {
      submitted.add(new SubmissionId(UUID.randomUUID()));
      events.add(story.submits(submitted.getLast(), any(TEAM)));
      return;
    }
    SubmissionId submission = any(submitted);
    switch (random.nextInt(6)) {
      case 0, 1 -> events.add(story.putsOnAgenda(submission));
      case 2 -> events.add(story.takesOff(submission));
      case 3 -> {
        events.add(story.opensDiscussion(submission));
        events.add(story.advises(submission));
      }
      case 4 -> {
        actions.add(new ActionId(UUID.randomUUID()));
        events.add(
            story.agreesAction(submission, actions.getLast(), any(TEAM), story.today.plusDays(9)));
      }
      default -> {
        events.add(story.closesDiscussion(submission));
        if (!actions.isEmpty()) {
          events.add(story.does(any(actions), any(TEAM)));
        }
      }
    }
  }

  private void path() {
    events.add(
        switch (random.nextInt(4)) {
          case 0 -> story.checksRisk();
          case 1 -> story.chooses(CareRoute.values()[random.nextInt(4)]);
          case 2 -> story.notesScegs();
          default -> story.notesAnEmotion();
        });
  }

  private ConsentPurpose purpose() {
    return ConsentPurpose.values()[random.nextInt(2)];
  }

  private void refer() {
    ReferralId id = new ReferralId(UUID.randomUUID());
    PractitionerRef to =
        any(List.of(People.POH, People.PHYSIO, People.OTHER_PHYSIO, People.PSYCHOLOGIST));
    waiting.put(id, to);
    events.add(story.refers(id, to));
  }

  private void answer() {
    if (waiting.isEmpty()) {
      return;
    }
    ReferralId id = any(List.copyOf(waiting.keySet()));
    switch (random.nextInt(3)) {
      case 0 -> events.add(story.accepts(id, waiting.remove(id)));
      case 1 -> events.add(story.declines(id, waiting.remove(id)));
      default -> {
        events.add(story.returns(id, waiting.get(id)));
        events.add(story.clarifies(id, waiting.get(id).role()));
      }
    }
  }

  private void team() {
    if (members.isEmpty()) {
      members.addAll(List.of(People.GP, People.PHYSIO));
      events.add(story.teamOf(People.GP, People.PHYSIO));
      return;
    }
    PractitionerRef someone = any(TEAM);
    if (members.add(someone)) {
      events.add(story.joins(someone));
    } else if (someone != People.GP && random.nextBoolean()) {
      members.remove(someone);
      events.add(story.leaves(someone));
    } else {
      events.add(story.leads(someone));
    }
  }

  private void goal() {
    if (goals.isEmpty() || random.nextInt(3) == 0) {
      GoalId id = new GoalId(UUID.randomUUID());
      goals.put(id, 1);
      events.add(story.proposes(id));
      return;
    }
    GoalId id = any(List.copyOf(goals.keySet()));
    if (random.nextBoolean()) {
      events.add(story.agrees(id, goals.get(id)));
    } else {
      events.add(story.revises(id, goals.merge(id, 1, Integer::sum)));
    }
  }

  private void plan() {
    AppointmentId id = new AppointmentId(UUID.randomUUID());
    int day = random.nextInt(-60, 40);
    planned.put(id, day);
    withWhom.put(id, any(TEAM));
    events.add(story.plans(id, withWhom.get(id), story.day(day)));
  }

  private void happen() {
    if (planned.isEmpty()) {
      return;
    }
    AppointmentId id = any(List.copyOf(planned.keySet()));
    PractitionerRef who = withWhom.get(id);
    var at = story.day(planned.remove(id));
    switch (random.nextInt(3)) {
      case 0 -> events.add(story.keeps(id, who, at));
      case 1 -> events.add(story.cancels(id, who, at));
      default -> {
        missed.add(id);
        missedAt.put(id, at);
        events.add(story.misses(id, who, at));
      }
    }
  }

  private void correct() {
    if (!missed.isEmpty()) {
      AppointmentId id = missed.remove(random.nextInt(missed.size()));
      events.add(
          story.corrects(
              id,
              withWhom.get(id),
              missedAt.get(id),
              AppointmentOutcome.values()[random.nextInt(AppointmentOutcome.values().length)]));
    }
  }

  private void evaluate() {
    if (!goals.isEmpty()) {
      GoalId id = any(List.copyOf(goals.keySet()));
      GoalOutcome result = GoalOutcome.values()[random.nextInt(GoalOutcome.values().length)];
      if (result != GoalOutcome.GOES_ON) {
        goals.remove(id);
      }
      events.add(story.evaluates(id, result, EvaluationOutcome.GOES_ON));
    }
  }

  private void call() {
    if (!missed.isEmpty()) {
      AppointmentId id = any(missed);
      events.add(story.calls(id, withWhom.get(id), random.nextInt(3) == 0));
    }
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
