package nl.wijkverband.mdocasework.write;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import nl.wijkverband.mdocasework.events.ActionAgreed;
import nl.wijkverband.mdocasework.events.ActionDone;
import nl.wijkverband.mdocasework.events.AdviceAnswered;
import nl.wijkverband.mdocasework.events.CasePutOnAgenda;
import nl.wijkverband.mdocasework.events.CaseSubmitted;
import nl.wijkverband.mdocasework.events.CaseTakenOffAgenda;
import nl.wijkverband.mdocasework.events.DiscussionClosed;
import nl.wijkverband.mdocasework.events.DiscussionOpened;
import nl.wijkverband.mdocasework.events.MdoEvent;
import nl.wijkverband.mdocasework.write.action.Action;
import nl.wijkverband.mdocasework.write.action.Actions;
import nl.wijkverband.mdocasework.write.agreeaction.AgreeAction;
import nl.wijkverband.mdocasework.write.agreeaction.AnActionBelongsToSomebodyWhoTreatsThePatient;
import nl.wijkverband.mdocasework.write.agreeaction.AnActionIsDueOnOrAfterTheDayItWasAgreed;
import nl.wijkverband.mdocasework.write.answeradvice.AdviceIsPutToThePatientAfterTheDiscussion;
import nl.wijkverband.mdocasework.write.answeradvice.AnAnswerFollowsTheDiscussion;
import nl.wijkverband.mdocasework.write.answeradvice.AnswerAdvice;
import nl.wijkverband.mdocasework.write.closediscussion.ADiscussionClosesAfterItOpened;
import nl.wijkverband.mdocasework.write.closediscussion.ADiscussionEndsWithAdvice;
import nl.wijkverband.mdocasework.write.closediscussion.CloseDiscussion;
import nl.wijkverband.mdocasework.write.completeaction.AnActionIsDoneOnOrAfterTheDayItWasAgreed;
import nl.wijkverband.mdocasework.write.completeaction.AnActionIsDoneOnce;
import nl.wijkverband.mdocasework.write.completeaction.CompleteAction;
import nl.wijkverband.mdocasework.write.completeaction.OnlyTheOwnerOrTheGpCompletesAnAction;
import nl.wijkverband.mdocasework.write.giveadvice.AdviceHasAtLeastOneHead;
import nl.wijkverband.mdocasework.write.giveadvice.GiveAdvice;
import nl.wijkverband.mdocasework.write.moment.ADateCannotLieInTheFuture;
import nl.wijkverband.mdocasework.write.moment.AMomentCannotLieInTheFuture;
import nl.wijkverband.mdocasework.write.opendiscussion.ADiscussionIsNotBeforeTheDayOfItsMeeting;
import nl.wijkverband.mdocasework.write.opendiscussion.OpenDiscussion;
import nl.wijkverband.mdocasework.write.putonagenda.ACaseIsSubmittedBeforeItsMeeting;
import nl.wijkverband.mdocasework.write.putonagenda.ACaseTakesFiveToHundredTwentyMinutes;
import nl.wijkverband.mdocasework.write.putonagenda.AnAgendaHasPlacesOneToNinetyNine;
import nl.wijkverband.mdocasework.write.putonagenda.OnlyAWaitingSubmissionGoesOnAnAgenda;
import nl.wijkverband.mdocasework.write.putonagenda.OnlyTheChairOfAMeetingMakesItsAgenda;
import nl.wijkverband.mdocasework.write.putonagenda.PutOnAgenda;
import nl.wijkverband.mdocasework.write.submission.AgendaPlace;
import nl.wijkverband.mdocasework.write.submission.Submission;
import nl.wijkverband.mdocasework.write.submission.Submissions;
import nl.wijkverband.mdocasework.write.submission.TheCaseStandsOnThisAgenda;
import nl.wijkverband.mdocasework.write.submission.TheDiscussionIsOpen;
import nl.wijkverband.mdocasework.write.submission.WhatComesOutFollowsTheOpening;
import nl.wijkverband.mdocasework.write.submitcase.ACaseWaitsForOneDiscussionAtATime;
import nl.wijkverband.mdocasework.write.submitcase.SharingWithTheMdoNeedsConsent;
import nl.wijkverband.mdocasework.write.submitcase.SubmitCase;
import nl.wijkverband.mdocasework.write.takeoffagenda.TakeOffAgenda;
import nl.wijkverband.platform.rule.Rule;
import nl.wijkverband.vocabulary.CaseId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A case in the MDO: its submissions, discussions and actions, over as many meetings as needed. */
@Aggregate(snapshotTriggerDefinition = "everyHundredEvents")
@Revision("1")
public class MdoCase {

  @AggregateIdentifier private @Nullable CaseId caseId;
  private Submissions submissions = new Submissions();
  private Actions actions = new Actions();

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(SubmitCase command) {
    Rule.check(
        new SharingWithTheMdoNeedsConsent(command.sharingConsented()),
        new ACaseWaitsForOneDiscussionAtATime(submissions.anyUnfinished()),
        new ADateCannotLieInTheFuture("submittedOn", command.submittedOn(), command.today()));
    apply(
        new CaseSubmitted(
            command.caseId(),
            command.submissionId(),
            command.by(),
            command.purpose(),
            command.question(),
            command.introduction(),
            command.submittedOn()));
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(PutOnAgenda command) {
    Submission submission = submissions.read(command.submissionId());
    Rule.check(
        new OnlyTheChairOfAMeetingMakesItsAgenda(command.by(), command.chair()),
        new OnlyAWaitingSubmissionGoesOnAnAgenda(submission, command.meetingId()),
        new ACaseIsSubmittedBeforeItsMeeting(submission, command.meetingAt()),
        new AnAgendaHasPlacesOneToNinetyNine(command.order()),
        new ACaseTakesFiveToHundredTwentyMinutes(command.minutes()));
    var place =
        new AgendaPlace(
            command.meetingId(), command.meetingAt(), command.order(), command.minutes());
    if (place.equals(submission.place())) {
      return;
    }
    apply(
        new CasePutOnAgenda(
            command.caseId(),
            submission.id(),
            command.meetingId(),
            command.meetingAt(),
            command.chair(),
            command.participants(),
            command.order(),
            command.minutes()));
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(TakeOffAgenda command) {
    Submission submission = submissions.read(command.submissionId());
    Rule.check(new TheCaseStandsOnThisAgenda(submission, command.meetingId()));
    apply(
        new CaseTakenOffAgenda(
            command.caseId(), submission.id(), command.meetingId(), command.reason()));
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(OpenDiscussion command) {
    Submission submission = submissions.read(command.submissionId());
    Rule.check(new TheCaseStandsOnThisAgenda(submission, command.meetingId()));
    Rule.check(
        new AMomentCannotLieInTheFuture("openedAt", command.openedAt(), command.now()),
        new ADiscussionIsNotBeforeTheDayOfItsMeeting(command.openedAt(), submission.readPlace()));
    apply(
        new DiscussionOpened(
            command.caseId(),
            submission.id(),
            command.meetingId(),
            command.historyUpTo(),
            command.openedAt()));
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(GiveAdvice command) {
    Submission submission = submissions.read(command.submissionId());
    Rule.check(
        new TheDiscussionIsOpen(submission),
        new AdviceHasAtLeastOneHead(command.heads()),
        new ADateCannotLieInTheFuture("givenOn", command.givenOn(), command.today()),
        new WhatComesOutFollowsTheOpening("givenOn", command.givenOn(), submission));
    apply(
        command
            .heads()
            .given(command.caseId(), submission, command.discussion(), command.givenOn()));
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(AgreeAction command) {
    Submission submission = submissions.read(command.submissionId());
    Rule.check(
        new TheDiscussionIsOpen(submission),
        new AnActionBelongsToSomebodyWhoTreatsThePatient(command.ownerTreats()),
        new ADateCannotLieInTheFuture("agreedOn", command.agreedOn(), command.today()),
        new WhatComesOutFollowsTheOpening("agreedOn", command.agreedOn(), submission),
        new AnActionIsDueOnOrAfterTheDayItWasAgreed(command.due(), command.agreedOn()));
    apply(
        new ActionAgreed(
            command.caseId(),
            submission.id(),
            command.actionId(),
            command.what(),
            command.owner(),
            command.due(),
            command.agreedOn()));
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(CloseDiscussion command) {
    Submission submission = submissions.read(command.submissionId());
    Rule.check(
        new TheDiscussionIsOpen(submission),
        new ADiscussionEndsWithAdvice(submission),
        new AMomentCannotLieInTheFuture("closedAt", command.closedAt(), command.now()),
        new ADiscussionClosesAfterItOpened(command.closedAt(), submission));
    apply(
        new DiscussionClosed(
            command.caseId(),
            submission.id(),
            submission.readPlace().meetingId(),
            command.closingRound(),
            command.closedAt()));
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(CompleteAction command) {
    Action action = actions.read(command.actionId());
    Rule.check(
        new OnlyTheOwnerOrTheGpCompletesAnAction(command.by(), action),
        new AnActionIsDoneOnce(action),
        new ADateCannotLieInTheFuture("doneOn", command.doneOn(), command.today()),
        new AnActionIsDoneOnOrAfterTheDayItWasAgreed(command.doneOn(), action));
    apply(
        new ActionDone(
            command.caseId(), action.id(), command.by(), command.result(), command.doneOn()));
  }

  @CommandHandler
  @CreationPolicy(CREATE_IF_MISSING)
  void decide(AnswerAdvice command) {
    Submission submission = submissions.read(command.submissionId());
    Rule.check(
        new AdviceIsPutToThePatientAfterTheDiscussion(submission),
        new ADateCannotLieInTheFuture("answeredOn", command.answeredOn(), command.today()),
        new AnAnswerFollowsTheDiscussion(command.answeredOn(), submission));
    apply(
        new AdviceAnswered(
            command.caseId(),
            submission.id(),
            command.by(),
            command.answer(),
            command.patientWords(),
            command.answeredOn()));
  }

  @EventSourcingHandler
  void evolve(MdoEvent event) {
    caseId = event.caseId();
    submissions.evolve(event);
    actions.evolve(event);
  }
}
