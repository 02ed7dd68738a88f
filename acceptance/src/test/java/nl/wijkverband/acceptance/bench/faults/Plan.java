package nl.wijkverband.acceptance.bench.faults;

import static nl.wijkverband.acceptance.stage.Practitioner.BUURTTEAM;
import static nl.wijkverband.acceptance.stage.Practitioner.CHAIR;
import static nl.wijkverband.acceptance.stage.Practitioner.GP;
import static nl.wijkverband.acceptance.stage.Practitioner.PHYSIOTHERAPIST;
import static nl.wijkverband.acceptance.stage.Practitioner.POH;
import static nl.wijkverband.acceptance.stage.Practitioner.PSYCHOLOGIST;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import nl.wijkverband.acceptance.stage.Practitioner;

/** Who sends which command when: a function of the seed and the settings, and of nothing else. */
final class Plan {

  /** The kernteam of every case. */
  static final List<Practitioner> TEAM = List.of(GP, POH, PHYSIOTHERAPIST, BUURTTEAM, PSYCHOLOGIST);

  private static final int LONGEST_UNTIL_NEXT = 40_000;

  private final SplittableRandom random;
  private final Settings settings;
  private final List<Step> steps = new ArrayList<>();
  // Nobody has two appointments at a time.
  private final Map<String, Integer> slots = new HashMap<>();
  private final PriorityQueue<Step> later =
      new PriorityQueue<>(Comparator.comparingLong(Step::atMillis).thenComparing(Step::follows));

  private Plan(Settings settings) {
    this.settings = settings;
    this.random = new SplittableRandom(settings.seed());
  }

  static List<Step> of(Settings settings) {
    var plan = new Plan(settings);
    for (long at = 0; at < settings.millis(); at += 1000 / settings.perSecond()) {
      var due = plan.later.peek();
      plan.add(due != null && due.atMillis() <= at ? plan.later.remove() : plan.draw(), at);
    }
    return List.copyOf(plan.steps);
  }

  private void add(Step step, long at) {
    var numbered =
        new Step(
            steps.size(),
            at,
            step.kind(),
            step.who(),
            step.caseNumber(),
            step.follows(),
            step.count(),
            step.value(),
            step.manner());
    steps.add(numbered);
    whatFollows(numbered);
  }

  private Step draw() {
    int draw = random.nextInt(100);
    if (draw < 16) {
      return about(Kind.SCORE, GP, POH, PHYSIOTHERAPIST);
    } else if (draw < 28) {
      return about(Kind.SCEGS, GP, POH, PSYCHOLOGIST);
    } else if (draw < 42) {
      return about(Kind.CONTACT, GP, POH, PHYSIOTHERAPIST, BUURTTEAM, PSYCHOLOGIST);
    } else if (draw < 50) {
      return about(Kind.ACTIVATION, PHYSIOTHERAPIST);
    } else if (draw < 65) {
      return about(Kind.PLAN, GP, POH, PHYSIOTHERAPIST, BUURTTEAM, PSYCHOLOGIST);
    } else if (draw < 70) {
      return about(Kind.GOAL, GP, POH, PHYSIOTHERAPIST, PSYCHOLOGIST);
    } else if (draw < 80) {
      return about(Kind.AGENDA, CHAIR);
    }
    return about(Kind.TALK, GP, POH, PHYSIOTHERAPIST, BUURTTEAM, PSYCHOLOGIST);
  }

  private Step about(Kind kind, Practitioner... whoMay) {
    var who = whoMay[random.nextInt(whoMay.length)];
    int caseNumber = random.nextInt(settings.cases());
    int count = kind == Kind.PLAN && random.nextInt(3) == 0 ? 2 : 1;
    int value =
        kind == Kind.PLAN
            ? slots.merge(caseNumber + who.username(), count, Integer::sum) - count
            : random.nextInt(1_000_000);
    return new Step(0, 0, kind, who, caseNumber, Step.NOTHING, count, value, Manner.draw(random));
  }

  /** What is done with the thing this one makes, some time later, when it was made by then. */
  private void whatFollows(Step made) {
    switch (made.kind()) {
      case PLAN -> follow(random.nextInt(10) < 2 ? Kind.KEEP : Kind.MISS, made, made);
      case MISS -> follow(Kind.CALL, made, made);
      case CALL -> follow(Kind.LETTER, made, made);
      case TALK -> {
        for (int nth = random.nextInt(4); nth > 0; nth--) {
          follow(Kind.MESSAGE, made, made);
        }
      }
      default -> {}
    }
  }

  private void follow(Kind kind, Step made, Step about) {
    later.add(
        new Step(
            0,
            made.atMillis() + 500 + random.nextInt(LONGEST_UNTIL_NEXT),
            kind,
            made.who(),
            made.caseNumber(),
            about.number(),
            1,
            about.value(),
            Manner.draw(random)));
  }
}
