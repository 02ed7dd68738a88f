package nl.wijkverband.dossier;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import nl.wijkverband.contracts.careplans.*;
import nl.wijkverband.platform.inbox.Published;
import nl.wijkverband.vocabulary.*;

/** The kernteam, the goals and the appointments. */
abstract class CareStory extends MdoStory {
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
}
