package nl.wijkverband.dossier.read.casefile;

import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wijkverband.dossier.read.timeline.Timeline;
import nl.wijkverband.vocabulary.ConsentPurpose;
import nl.wijkverband.vocabulary.PlanParty;
import nl.wijkverband.vocabulary.Role;
import org.jspecify.annotations.Nullable;

/**
 * What decides which actions there are, taken from the case as the viewer sees it.
 *
 * @param riskIsAcute whether something was found that is not dealt with
 */
record Situation(
    Role role,
    UUID me,
    OffsetDateTime now,
    CaseFile.@Nullable Team team,
    List<CaseFile.Consent> consents,
    List<CaseFile.Goal> goals,
    CaseFile.@Nullable Plan plan,
    List<CaseFile.Appointment> appointments,
    List<CaseFile.NoShow> noShows,
    List<Timeline.Entry> facts,
    List<Submission> submissions,
    List<MdoAction> mdoActions,
    boolean riskIsAcute) {

  boolean is(Role one) {
    return role == one;
  }

  boolean isPractice() {
    return role == Role.GP || role == Role.POH;
  }

  boolean treats() {
    return role != Role.COORDINATOR && role != Role.MDO_CHAIR && role != Role.PATIENT;
  }

  boolean leads() {
    return team != null && team.leadId().equals(me);
  }

  /** Goals and appointments are set by the practice and the kernteam, once there is one. */
  boolean worksOnThePlan() {
    return team != null
        && (isPractice()
            || team.members().stream().anyMatch(member -> member.id().value().equals(me)));
  }

  /** The plan as a whole is agreed and evaluated by the GP with POH or psychologist. */
  boolean holdsThePlan() {
    return worksOnThePlan() && (isPractice() || role == Role.PSYCHOLOGIST);
  }

  boolean hasAgreedGoal() {
    return goals.stream().anyMatch(goal -> goal.state().equals("AGREED"));
  }

  /** Somebody speaks for themselves, and writes down what the patient said. */
  boolean planMissesMyWord() {
    Set<PlanParty> mine =
        EnumSet.of(
            PlanParty.PATIENT, role == Role.GP ? PlanParty.GP : PlanParty.POH_OR_PSYCHOLOGIST);
    if (plan != null) {
      plan.agreements().forEach(given -> mine.remove(PlanParty.valueOf(given.party())));
    }
    return hasAgreedGoal() && !mine.isEmpty();
  }

  /** While a risk is acute nothing of the route goes on. */
  boolean goesOnAfter(String step) {
    return !riskIsAcute && facts.stream().anyMatch(fact -> fact.kind().equals(step));
  }

  boolean isMine(CaseFile.Appointment appointment) {
    return appointment.mine() || isPractice();
  }

  boolean mayCancel(CaseFile.Appointment appointment) {
    return appointment.state().equals("PLANNED")
        && !appointment.at().toLocalDate().isBefore(now.toLocalDate())
        && isMine(appointment);
  }

  boolean isMine(CaseFile.NoShow noShow) {
    return isPractice() || noShow.practitioner().id().value().equals(me);
  }

  boolean mayShare() {
    return consents.stream()
        .anyMatch(
            consent ->
                consent.given()
                    && consent.purpose().equals(ConsentPurpose.SHARING_WITHIN_KERNTEAM.name()));
  }

  /** A case waits for one discussion at a time. */
  boolean nothingWaitsForTheMdo() {
    return submissions.stream().allMatch(submission -> submission.state().equals("CLOSED"));
  }

  boolean asksAnswer(Submission submission) {
    return submission.state().equals("CLOSED") && submission.answer() == null;
  }
}
