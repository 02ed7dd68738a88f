package nl.wijkverband.careplans.write;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import nl.wijkverband.careplans.events.CarePlanEvent;
import nl.wijkverband.careplans.events.GoalAgreed;
import nl.wijkverband.careplans.events.GoalRevised;
import nl.wijkverband.careplans.events.KernteamFormed;
import nl.wijkverband.careplans.events.KernteamMemberJoined;
import nl.wijkverband.careplans.events.KernteamMemberLeft;
import nl.wijkverband.careplans.events.LeadChanged;
import nl.wijkverband.careplans.events.PlanAgreed;
import nl.wijkverband.careplans.write.addmember.AddMember;
import nl.wijkverband.careplans.write.agreegoal.AGoalIsAgreedOnOrAfterTheDayItWasWorded;
import nl.wijkverband.careplans.write.agreegoal.AgreeGoal;
import nl.wijkverband.careplans.write.agreegoal.OnlyAProposedOrRevisedGoalCanBeAgreed;
import nl.wijkverband.careplans.write.agreeplan.APlanHasAnAgreedGoal;
import nl.wijkverband.careplans.write.agreeplan.APlanIsAgreedOnOrAfterItsLastChange;
import nl.wijkverband.careplans.write.agreeplan.AgreePlan;
import nl.wijkverband.careplans.write.agreeplan.AnAgreementIsGivenOnce;
import nl.wijkverband.careplans.write.changelead.ChangeLead;
import nl.wijkverband.careplans.write.changelead.TheLeadGoesToSomebodyElse;
import nl.wijkverband.careplans.write.evaluateplan.AfterTheEndNothingIsEvaluated;
import nl.wijkverband.careplans.write.evaluateplan.EvaluatePlan;
import nl.wijkverband.careplans.write.evaluateplan.OtherCareHasAReason;
import nl.wijkverband.careplans.write.evaluateplan.TheNextEvaluationIsInSixToTwelveWeeks;
import nl.wijkverband.careplans.write.formkernteam.AKernteamHasAGpAndAnotherDiscipline;
import nl.wijkverband.careplans.write.formkernteam.AKernteamIsFormedOnce;
import nl.wijkverband.careplans.write.formkernteam.FormKernteam;
import nl.wijkverband.careplans.write.formkernteam.WithoutTheBuurtteamThereIsAReason;
import nl.wijkverband.careplans.write.goal.Goal;
import nl.wijkverband.careplans.write.goal.Goals;
import nl.wijkverband.careplans.write.goal.TheGoalIsStillOpen;
import nl.wijkverband.careplans.write.kernteam.Joining;
import nl.wijkverband.careplans.write.kernteam.Kernteam;
import nl.wijkverband.careplans.write.kernteam.OnlyTheKernteamWorksOnThePlan;
import nl.wijkverband.careplans.write.kernteam.OnlyThePracticeOrTheLeadChangesTheKernteam;
import nl.wijkverband.careplans.write.kernteam.TheKernteamIsFormedFirst;
import nl.wijkverband.careplans.write.kernteam.TheLeadIsAMember;
import nl.wijkverband.careplans.write.moment.ADateCannotLieInTheFuture;
import nl.wijkverband.careplans.write.plan.Plan;
import nl.wijkverband.careplans.write.proposegoal.AtMostThreeGoalsAreOpenAtATime;
import nl.wijkverband.careplans.write.proposegoal.HelpersAreCareProviders;
import nl.wijkverband.careplans.write.proposegoal.ProposeGoal;
import nl.wijkverband.careplans.write.recordactivationnote.RecordActivationNote;
import nl.wijkverband.careplans.write.recordunplannedcontact.AContactIsNotInTheFuture;
import nl.wijkverband.careplans.write.recordunplannedcontact.RecordUnplannedContact;
import nl.wijkverband.careplans.write.removemember.RemoveMember;
import nl.wijkverband.careplans.write.removemember.TheLastGpStays;
import nl.wijkverband.careplans.write.removemember.TheLeadIsHandedOverBeforeLeaving;
import nl.wijkverband.careplans.write.revisegoal.AGoalIsRevisedOnOrAfterTheDayItWasWorded;
import nl.wijkverband.careplans.write.revisegoal.ARevisionHasOtherWords;
import nl.wijkverband.careplans.write.revisegoal.ReviseGoal;
import nl.wijkverband.platform.rule.Rule;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.PlanParty;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** The kernteam of a case and the patient's goals: what may happen, and what is true since. */
@Aggregate(snapshotTriggerDefinition = "everyHundredEvents")
@Revision("1")
public class CarePlan {

  @AggregateIdentifier private @Nullable CaseId caseId;
  private Kernteam kernteam = Kernteam.NONE;
  private Goals goals = new Goals();
  private Plan plan = Plan.DRAFT;

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(FormKernteam command) {
    Rule.check(
        new AKernteamIsFormedOnce(kernteam),
        new AKernteamHasAGpAndAnotherDiscipline(command.members()));
    command.joining().forEach(Joining::check);
    Rule.check(
        new TheLeadIsAMember(command.leadId(), command.members()),
        new WithoutTheBuurtteamThereIsAReason(
            command.buurtteamConsidered(), command.buurtteamReason()),
        new ADateCannotLieInTheFuture("formedOn", command.formedOn(), command.today()));
    apply(
        new KernteamFormed(
            command.caseId(),
            command.members(),
            command.leadId(),
            command.buurtteamConsidered(),
            command.buurtteamReason(),
            command.formedOn()));
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(AddMember command) {
    Rule.check(
        new TheKernteamIsFormedFirst(kernteam),
        new OnlyThePracticeOrTheLeadChangesTheKernteam(command.by(), kernteam));
    command.joining(kernteam).check();
    Rule.check(new ADateCannotLieInTheFuture("joinedOn", command.joinedOn(), command.today()));
    apply(new KernteamMemberJoined(command.caseId(), command.member(), command.joinedOn()));
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(RemoveMember command) {
    Rule.check(
        new TheKernteamIsFormedFirst(kernteam),
        new OnlyThePracticeOrTheLeadChangesTheKernteam(command.by(), kernteam));
    PractitionerRef leaving = kernteam.read(command.practitionerId(), "practitionerId");
    Rule.check(
        new TheLeadIsHandedOverBeforeLeaving(leaving.id(), kernteam),
        new TheLastGpStays(leaving, kernteam),
        new ADateCannotLieInTheFuture("leftOn", command.leftOn(), command.today()));
    apply(new KernteamMemberLeft(command.caseId(), leaving, command.leftOn()));
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(ChangeLead command) {
    Rule.check(
        new TheKernteamIsFormedFirst(kernteam),
        new OnlyThePracticeOrTheLeadChangesTheKernteam(command.by(), kernteam),
        new TheLeadIsAMember(command.leadId(), kernteam.members()),
        new TheLeadGoesToSomebodyElse(command.leadId(), kernteam),
        new ADateCannotLieInTheFuture("changedOn", command.changedOn(), command.today()));
    apply(new LeadChanged(command.caseId(), command.leadId(), command.changedOn()));
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(ProposeGoal command) {
    Rule.check(
        new TheKernteamIsFormedFirst(kernteam),
        new OnlyTheKernteamWorksOnThePlan(command.by(), kernteam),
        new AtMostThreeGoalsAreOpenAtATime(goals.open()),
        new HelpersAreCareProviders(command.helpers()),
        new ADateCannotLieInTheFuture("proposedOn", command.proposedOn(), command.today()));
    apply(command.happened());
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(AgreeGoal command) {
    Goal goal = goals.read(command.goalId(), command.seenRevision());
    Rule.check(
        new TheGoalIsStillOpen(goal, null),
        new OnlyAProposedOrRevisedGoalCanBeAgreed(goal),
        new AGoalIsAgreedOnOrAfterTheDayItWasWorded(command.agreedOn(), goal),
        new ADateCannotLieInTheFuture("agreedOn", command.agreedOn(), command.today()));
    apply(new GoalAgreed(command.caseId(), goal.id(), goal.revision(), command.agreedOn()));
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(ReviseGoal command) {
    Goal goal = goals.read(command.goalId(), command.seenRevision());
    Rule.check(
        new OnlyTheKernteamWorksOnThePlan(command.by(), kernteam),
        new TheGoalIsStillOpen(goal, null),
        new ARevisionHasOtherWords(command.wording(), goal),
        new AGoalIsRevisedOnOrAfterTheDayItWasWorded(command.revisedOn(), goal),
        new ADateCannotLieInTheFuture("revisedOn", command.revisedOn(), command.today()));
    apply(
        new GoalRevised(
            command.caseId(),
            goal.id(),
            goal.revision() + 1,
            command.wording(),
            command.reason(),
            command.revisedOn()));
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(AgreePlan command) {
    List<PlanParty> missing = plan.without(command.parties());
    Rule.check(
        new TheKernteamIsFormedFirst(kernteam),
        new OnlyTheKernteamWorksOnThePlan(command.by(), kernteam));
    Rule.check(command.voices());
    Rule.check(
        new APlanHasAnAgreedGoal(goals.agreed()),
        new AnAgreementIsGivenOnce(missing),
        new APlanIsAgreedOnOrAfterItsLastChange(
            command.agreedOn(), goals.changedOn().orElse(command.agreedOn())),
        new ADateCannotLieInTheFuture("agreedOn", command.agreedOn(), command.today()));
    for (PlanParty party : missing) {
      apply(command.happened(party, plan));
    }
    if (plan.isAgreed()) {
      apply(new PlanAgreed(command.caseId(), plan.revision(), goals.agreed(), plan.agreedOn()));
    }
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(EvaluatePlan command) {
    Rule.check(
        new TheKernteamIsFormedFirst(kernteam),
        new OnlyTheKernteamWorksOnThePlan(command.by(), kernteam));
    command.checkResults(goals);
    Rule.check(
        new OtherCareHasAReason(command.outcome(), command.reason()),
        new AfterTheEndNothingIsEvaluated(command.outcome(), command.nextEvaluationOn()),
        new TheNextEvaluationIsInSixToTwelveWeeks(
            command.outcome(), command.evaluatedOn(), command.nextEvaluationOn()),
        new ADateCannotLieInTheFuture("evaluatedOn", command.evaluatedOn(), command.today()));
    apply(command.happened());
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(RecordUnplannedContact command) {
    Rule.check(
        new TheKernteamIsFormedFirst(kernteam),
        new OnlyTheKernteamWorksOnThePlan(command.by(), kernteam));
    PractitionerRef practitioner = kernteam.read(command.practitionerId(), "practitionerId");
    Rule.check(new AContactIsNotInTheFuture(command.at(), command.now()));
    apply(command.happened(practitioner));
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(RecordActivationNote command) {
    Rule.check(
        new TheKernteamIsFormedFirst(kernteam),
        new OnlyTheKernteamWorksOnThePlan(command.by(), kernteam),
        new ADateCannotLieInTheFuture("sessionOn", command.sessionOn(), command.today()));
    apply(command.happened());
  }

  @EventSourcingHandler
  void evolve(CarePlanEvent event) {
    caseId = event.caseId();
    kernteam = kernteam.after(event);
    goals.evolve(event);
    plan = plan.after(event);
  }
}
