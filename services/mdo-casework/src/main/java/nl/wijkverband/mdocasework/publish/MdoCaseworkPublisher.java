package nl.wijkverband.mdocasework.publish;

import java.util.Optional;
import nl.wijkverband.contracts.Contract;
import nl.wijkverband.contracts.mdocasework.ActionAgreedV1;
import nl.wijkverband.contracts.mdocasework.ActionDoneV1;
import nl.wijkverband.contracts.mdocasework.AdviceAnsweredV1;
import nl.wijkverband.contracts.mdocasework.AdviceGivenV1;
import nl.wijkverband.contracts.mdocasework.CasePutOnAgendaV1;
import nl.wijkverband.contracts.mdocasework.CaseSubmittedV1;
import nl.wijkverband.contracts.mdocasework.CaseTakenOffAgendaV1;
import nl.wijkverband.contracts.mdocasework.DiscussionClosedV1;
import nl.wijkverband.contracts.mdocasework.DiscussionOpenedV1;
import nl.wijkverband.mdocasework.events.ActionAgreed;
import nl.wijkverband.mdocasework.events.ActionDone;
import nl.wijkverband.mdocasework.events.AdviceAnswered;
import nl.wijkverband.mdocasework.events.AdviceGiven;
import nl.wijkverband.mdocasework.events.CasePutOnAgenda;
import nl.wijkverband.mdocasework.events.CaseSubmitted;
import nl.wijkverband.mdocasework.events.CaseTakenOffAgenda;
import nl.wijkverband.mdocasework.events.DiscussionClosed;
import nl.wijkverband.mdocasework.events.DiscussionOpened;
import nl.wijkverband.mdocasework.events.MdoEvent;
import nl.wijkverband.platform.publish.Publisher;
import org.springframework.stereotype.Component;

/** What the other services get to know of the MDO. */
@Component
public class MdoCaseworkPublisher implements Publisher {

  @Override
  public Optional<Contract> translate(Object privateEvent) {
    return privateEvent instanceof MdoEvent event
        ? Optional.of(published(event))
        : Optional.empty();
  }

  private static Contract published(MdoEvent event) {
    return switch (event) {
      case CaseSubmitted it ->
          new CaseSubmittedV1(
              it.caseId(),
              it.submissionId(),
              it.submittedBy(),
              it.purpose(),
              it.question(),
              it.introduction(),
              it.submittedOn());
      case CasePutOnAgenda it ->
          new CasePutOnAgendaV1(
              it.caseId(),
              it.submissionId(),
              it.meetingId(),
              it.meetingAt(),
              it.chair(),
              it.participants(),
              it.order(),
              it.minutes());
      case CaseTakenOffAgenda it ->
          new CaseTakenOffAgendaV1(it.caseId(), it.submissionId(), it.meetingId(), it.reason());
      case DiscussionOpened it ->
          new DiscussionOpenedV1(
              it.caseId(), it.submissionId(), it.meetingId(), it.historyUpTo(), it.openedAt());
      case AdviceGiven it -> advice(it);
      case ActionAgreed it ->
          new ActionAgreedV1(
              it.caseId(),
              it.submissionId(),
              it.actionId(),
              it.what(),
              it.owner(),
              it.due(),
              it.agreedOn());
      case DiscussionClosed it ->
          new DiscussionClosedV1(
              it.caseId(), it.submissionId(), it.meetingId(), it.closingRound(), it.closedAt());
      case ActionDone it ->
          new ActionDoneV1(it.caseId(), it.actionId(), it.doneBy(), it.result(), it.doneOn());
      case AdviceAnswered it ->
          new AdviceAnsweredV1(
              it.caseId(),
              it.submissionId(),
              it.putBy(),
              it.answer(),
              it.patientWords(),
              it.answeredOn());
    };
  }

  private static Contract advice(AdviceGiven it) {
    return new AdviceGivenV1(
        it.caseId(),
        it.submissionId(),
        it.discussion(),
        it.body(),
        it.mind(),
        it.social(),
        it.society(),
        it.agreements(),
        it.policy(),
        it.practitioner(),
        it.collaboration(),
        it.organisation(),
        it.givenOn());
  }
}
