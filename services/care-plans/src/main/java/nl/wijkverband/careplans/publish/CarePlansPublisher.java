package nl.wijkverband.careplans.publish;

import java.util.Optional;
import nl.wijkverband.careplans.events.ActivationNoteRecorded;
import nl.wijkverband.careplans.events.AgendaEvent;
import nl.wijkverband.careplans.events.AppointmentCancelled;
import nl.wijkverband.careplans.events.AppointmentKept;
import nl.wijkverband.careplans.events.AppointmentPlanned;
import nl.wijkverband.careplans.events.CarePlanEvent;
import nl.wijkverband.careplans.events.FollowUpIntervalAgreed;
import nl.wijkverband.careplans.events.GoalAgreed;
import nl.wijkverband.careplans.events.GoalProposed;
import nl.wijkverband.careplans.events.GoalRevised;
import nl.wijkverband.careplans.events.KernteamFormed;
import nl.wijkverband.careplans.events.KernteamMemberJoined;
import nl.wijkverband.careplans.events.KernteamMemberLeft;
import nl.wijkverband.careplans.events.LeadChanged;
import nl.wijkverband.careplans.events.NoShowEvent;
import nl.wijkverband.careplans.events.PlanAgreed;
import nl.wijkverband.careplans.events.PlanAgreementGiven;
import nl.wijkverband.careplans.events.PlanEvaluated;
import nl.wijkverband.careplans.events.UnplannedContactRecorded;
import nl.wijkverband.contracts.Contract;
import nl.wijkverband.contracts.careplans.ActivationNoteRecordedV1;
import nl.wijkverband.contracts.careplans.AppointmentCancelledV1;
import nl.wijkverband.contracts.careplans.AppointmentKeptV1;
import nl.wijkverband.contracts.careplans.AppointmentPlannedV1;
import nl.wijkverband.contracts.careplans.FollowUpIntervalAgreedV1;
import nl.wijkverband.contracts.careplans.GoalAgreedV1;
import nl.wijkverband.contracts.careplans.GoalProposedV1;
import nl.wijkverband.contracts.careplans.GoalRevisedV1;
import nl.wijkverband.contracts.careplans.KernteamFormedV1;
import nl.wijkverband.contracts.careplans.KernteamMemberJoinedV1;
import nl.wijkverband.contracts.careplans.KernteamMemberLeftV1;
import nl.wijkverband.contracts.careplans.LeadChangedV1;
import nl.wijkverband.contracts.careplans.PlanAgreedV1;
import nl.wijkverband.contracts.careplans.PlanAgreementGivenV1;
import nl.wijkverband.contracts.careplans.PlanEvaluatedV1;
import nl.wijkverband.contracts.careplans.UnplannedContactRecordedV1;
import nl.wijkverband.platform.publish.Publisher;
import org.springframework.stereotype.Component;

/** What the other services get to know of care plans and agendas. */
@Component
public class CarePlansPublisher implements Publisher {

  @Override
  public Optional<Contract> translate(Object privateEvent) {
    return switch (privateEvent) {
      case CarePlanEvent event -> Optional.of(published(event));
      case AgendaEvent event -> Optional.of(published(event));
      default -> Optional.empty();
    };
  }

  private static Contract published(CarePlanEvent event) {
    return switch (event) {
      case KernteamFormed it ->
          new KernteamFormedV1(
              it.caseId(),
              it.members(),
              it.leadId(),
              it.buurtteamConsidered(),
              it.buurtteamReason(),
              it.formedOn());
      case KernteamMemberJoined it ->
          new KernteamMemberJoinedV1(it.caseId(), it.member(), it.joinedOn());
      case KernteamMemberLeft it -> new KernteamMemberLeftV1(it.caseId(), it.member(), it.leftOn());
      case LeadChanged it -> new LeadChangedV1(it.caseId(), it.leadId(), it.changedOn());
      case GoalProposed it ->
          new GoalProposedV1(
              it.caseId(),
              it.goalId(),
              it.goalRevision(),
              it.wording(),
              it.domain(),
              it.horizon(),
              it.measuredBy(),
              it.helpers(),
              it.proposedOn());
      case GoalAgreed it ->
          new GoalAgreedV1(it.caseId(), it.goalId(), it.goalRevision(), it.agreedOn());
      case GoalRevised it ->
          new GoalRevisedV1(
              it.caseId(),
              it.goalId(),
              it.goalRevision(),
              it.wording(),
              it.reason(),
              it.revisedOn());
      case PlanAgreementGiven it ->
          new PlanAgreementGivenV1(
              it.caseId(), it.planRevision(), it.party(), it.heardBy(), it.agreedOn());
      case PlanAgreed it ->
          new PlanAgreedV1(it.caseId(), it.planRevision(), it.goals(), it.agreedOn());
      case PlanEvaluated it ->
          new PlanEvaluatedV1(
              it.caseId(),
              it.evaluationId(),
              it.goals(),
              it.functioning(),
              it.outcome(),
              it.reason(),
              it.nextEvaluationOn(),
              it.evaluatedOn());
      case UnplannedContactRecorded it ->
          new UnplannedContactRecordedV1(
              it.caseId(), it.contactId(), it.practitioner(), it.form(), it.about(), it.at());
      case ActivationNoteRecorded it ->
          new ActivationNoteRecordedV1(
              it.caseId(), it.noteId(), it.emphasis(), it.note(), it.sessionOn());
    };
  }

  private static Contract published(AgendaEvent event) {
    return switch (event) {
      case FollowUpIntervalAgreed it ->
          new FollowUpIntervalAgreedV1(
              it.caseId(), it.practitioner(), it.interval(), it.startsOn());
      case AppointmentPlanned it ->
          new AppointmentPlannedV1(
              it.caseId(), it.appointmentId(), it.practitioner(), it.at(), it.minutes());
      case AppointmentKept it ->
          new AppointmentKeptV1(it.caseId(), it.appointmentId(), it.practitioner(), it.at());
      case AppointmentCancelled it ->
          new AppointmentCancelledV1(
              it.caseId(),
              it.appointmentId(),
              it.practitioner(),
              it.at(),
              it.by(),
              it.reason(),
              it.cancelledOn());
      case NoShowEvent it -> PublishedNoShows.published(it);
    };
  }
}
