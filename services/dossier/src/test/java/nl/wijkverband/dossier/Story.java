package nl.wijkverband.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.wijkverband.platform.inbox.Published;
import nl.wijkverband.vocabulary.*;

/** Makes the events of one fictional case, as they would be published. */
public final class Story extends PlanStory {

  /** Every personal text of what follows carries this word. */
  public Story marked(String word) {
    this.mark = word;
    return this;
  }

  /** Lets time pass before the next event is recorded. */
  public Story later(long seconds) {
    clock = clock.plusSeconds(seconds);
    return this;
  }

  /** A case with every kind of event in it, shared with the whole kernteam. */
  public List<Published> everything() {
    List<Published> all = new ArrayList<>();
    all.add(givesAccess(People.PATIENT));
    all.add(opened());
    all.addAll(wholePath());
    all.add(explained());
    all.addAll(allConsents());
    all.add(teamOf(People.GP, People.POH, People.PHYSIO, People.PSYCHOLOGIST, People.BUURTTEAM));
    all.add(leads(People.POH));
    for (var receiver : List.of(People.POH, People.PHYSIO, People.PSYCHOLOGIST, People.BUURTTEAM)) {
      var referral = new ReferralId(UUID.randomUUID());
      all.add(refers(referral, receiver));
      all.add(returns(referral, receiver));
      all.add(clarifies(referral, receiver.role()));
      all.add(accepts(referral, receiver));
    }
    all.add(refused(new ReferralId(UUID.randomUUID()), People.OTHER_PHYSIO));
    var declined = new ReferralId(UUID.randomUUID());
    all.add(refers(declined, People.OTHER_GP));
    all.add(declines(declined, People.OTHER_GP));
    all.add(score(3));
    var goal = new GoalId(UUID.randomUUID());
    all.add(proposes(goal));
    all.add(agrees(goal, 1));
    all.add(revises(goal, 2));
    all.add(score(6));
    for (var practitioner : List.of(People.GP, People.POH, People.PHYSIO, People.BUURTTEAM)) {
      all.add(interval(practitioner, 4, 6, today.minusWeeks(20)));
      var kept = new AppointmentId(UUID.randomUUID());
      all.add(plans(kept, practitioner, day(-30)));
      all.add(keeps(kept, practitioner, day(-30)));
      var cancelled = new AppointmentId(UUID.randomUUID());
      all.add(plans(cancelled, practitioner, day(-20)));
      all.add(cancels(cancelled, practitioner, day(-20)));
      all.add(plans(new AppointmentId(UUID.randomUUID()), practitioner, day(-2)));
      all.add(plans(new AppointmentId(UUID.randomUUID()), practitioner, day(5)));
    }
    var missed = new AppointmentId(UUID.randomUUID());
    all.add(plans(missed, People.PHYSIO, day(-3)));
    all.add(misses(missed, People.PHYSIO, day(-3)));
    var called = new AppointmentId(UUID.randomUUID());
    all.add(plans(called, People.BUURTTEAM, day(-4)));
    all.add(misses(called, People.BUURTTEAM, day(-4)));
    all.add(calls(called, People.BUURTTEAM, false));
    all.add(agreesToPlan(PlanParty.PATIENT));
    all.add(planIsAgreed(goal));
    all.add(evaluates(goal, GoalOutcome.GOES_ON, EvaluationOutcome.GOES_ON));
    all.addAll(wholeProtocol());
    all.addAll(wholeMdo());
    all.add(joins(People.OTHER_POH));
    all.add(leaves(People.OTHER_POH));
    return all;
  }
}
