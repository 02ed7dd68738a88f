package nl.wijkverband.dossier;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.wijkverband.contracts.careplans.*;
import nl.wijkverband.contracts.intake.*;
import nl.wijkverband.platform.inbox.Published;
import nl.wijkverband.vocabulary.*;

/** Makes the events of one fictional case, as they would be published. */
public final class Story extends IntakeStory {

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

  public Published teamOf(PractitionerRef... members) {
    return by(
        People.GP,
        new KernteamFormedV1(
            caseId,
            List.of(members),
            members[0].id(),
            true,
            words("KernteamFormedV1.buurtteamReason"),
            today.minusWeeks(27)));
  }

  public Published joins(PractitionerRef member) {
    return by(People.GP, new KernteamMemberJoinedV1(caseId, member, today));
  }

  public Published leaves(PractitionerRef member) {
    return by(People.GP, new KernteamMemberLeftV1(caseId, member, today));
  }

  public Published leads(PractitionerRef member) {
    return by(People.GP, new LeadChangedV1(caseId, member.id(), today));
  }

  public Published proposes(GoalId goal) {
    return by(
        People.POH,
        new GoalProposedV1(
            caseId,
            goal,
            1,
            words("GoalProposedV1.wording"),
            LifeDomain.BODY,
            Horizon.MIDDLE,
            words("GoalProposedV1.measuredBy"),
            List.of(Role.POH, Role.PHYSIOTHERAPIST),
            today.minusWeeks(24)));
  }

  public Published agrees(GoalId goal, int revision) {
    return by(People.GP, new GoalAgreedV1(caseId, goal, revision, today.minusWeeks(23)));
  }

  public Published revises(GoalId goal, int revision) {
    return by(
        People.POH,
        new GoalRevisedV1(
            caseId,
            goal,
            revision,
            words("GoalRevisedV1.wording"),
            words("GoalRevisedV1.reason"),
            today.minusWeeks(2)));
  }

  public Published interval(PractitionerRef practitioner, int min, int max, LocalDate from) {
    return by(
        People.GP,
        new FollowUpIntervalAgreedV1(caseId, practitioner, new Interval(min, max), from));
  }

  public Published plans(AppointmentId id, PractitionerRef practitioner, OffsetDateTime at) {
    return by(People.POH, new AppointmentPlannedV1(caseId, id, practitioner, at, 30));
  }

  public Published keeps(AppointmentId id, PractitionerRef practitioner, OffsetDateTime at) {
    return by(practitioner, new AppointmentKeptV1(caseId, id, practitioner, at));
  }

  public Published cancels(AppointmentId id, PractitionerRef practitioner, OffsetDateTime at) {
    return by(
        practitioner,
        new AppointmentCancelledV1(
            caseId,
            id,
            practitioner,
            at,
            Cancellation.BY_PATIENT,
            words("AppointmentCancelledV1.reason"),
            today));
  }

  public Published misses(AppointmentId id, PractitionerRef practitioner, OffsetDateTime at) {
    return by(
        practitioner,
        new NoShowRecordedV1(
            caseId,
            id,
            practitioner,
            at,
            words("NoShowRecordedV1.note"),
            today.plusDays(1),
            "2026-1"));
  }

  public Published calls(AppointmentId id, PractitionerRef practitioner, boolean reached) {
    return by(
        People.POH,
        new NoShowCallRecordedV1(
            caseId,
            id,
            practitioner,
            People.POH,
            reached,
            words("NoShowCallRecordedV1.agreed"),
            OffsetDateTime.now(DUTCH)));
  }

  /** A case with every kind of event in it, shared with the whole kernteam. */
  public List<Published> everything() {
    List<Published> all = new ArrayList<>();
    all.add(opened());
    all.add(explained());
    all.addAll(allConsents());
    all.add(teamOf(People.GP, People.POH, People.PHYSIO, People.BUURTTEAM));
    all.add(leads(People.POH));
    for (var receiver : List.of(People.POH, People.PHYSIO, People.BUURTTEAM)) {
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
    all.add(joins(People.OTHER_POH));
    all.add(leaves(People.OTHER_POH));
    return all;
  }
}
