package nl.wijkverband.dossier;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.wijkverband.contracts.mdocasework.*;
import nl.wijkverband.platform.inbox.Published;
import nl.wijkverband.vocabulary.*;

/** The case in the MDO. */
abstract class MdoStory extends PathStory {

  public static final MeetingId MEETING = new MeetingId(UUID.randomUUID());

  public Published submits(SubmissionId submission, PractitionerRef by) {
    return by(
        by,
        new CaseSubmittedV1(
            caseId,
            submission,
            by,
            MdoPurpose.CLARIFY_PROBLEM,
            words("CaseSubmittedV1.question"),
            words("CaseSubmittedV1.introduction"),
            today.minusWeeks(3)));
  }

  public Published putsOnAgenda(SubmissionId submission) {
    return by(
        People.CHAIR,
        new CasePutOnAgendaV1(
            caseId, submission, MEETING, day(1), People.CHAIR, List.of(People.CONSULTANT), 1, 20));
  }

  public Published takesOff(SubmissionId submission) {
    return by(
        People.CHAIR,
        new CaseTakenOffAgendaV1(
            caseId, submission, MEETING, words("CaseTakenOffAgendaV1.reason")));
  }

  public Published opensDiscussion(SubmissionId submission, ServicePosition... upTo) {
    return by(
        People.CHAIR,
        new DiscussionOpenedV1(
            caseId, submission, MEETING, List.of(upTo), OffsetDateTime.now(DUTCH)));
  }

  public Published advises(SubmissionId submission) {
    return by(
        People.CHAIR,
        new AdviceGivenV1(
            caseId,
            submission,
            words("AdviceGivenV1.discussion"),
            words("AdviceGivenV1.body"),
            words("AdviceGivenV1.mind"),
            words("AdviceGivenV1.social"),
            words("AdviceGivenV1.society"),
            words("AdviceGivenV1.agreements"),
            words("AdviceGivenV1.policy"),
            words("AdviceGivenV1.practitioner"),
            words("AdviceGivenV1.collaboration"),
            words("AdviceGivenV1.organisation"),
            today));
  }

  public Published agreesAction(
      SubmissionId submission, ActionId action, PractitionerRef owner, LocalDate due) {
    return by(
        People.CHAIR,
        new ActionAgreedV1(
            caseId,
            submission,
            action,
            words("ActionAgreedV1.what@" + owner.role()),
            owner,
            due,
            today));
  }

  public Published does(ActionId action, PractitionerRef who) {
    return by(
        who,
        new ActionDoneV1(caseId, action, who, words("ActionDoneV1.result@" + who.role()), today));
  }

  public Published closesDiscussion(SubmissionId submission) {
    return by(
        People.CHAIR,
        new DiscussionClosedV1(
            caseId,
            submission,
            MEETING,
            words("DiscussionClosedV1.closingRound"),
            OffsetDateTime.now(DUTCH)));
  }

  public Published answersAdvice(SubmissionId submission) {
    return by(
        People.GP,
        new AdviceAnsweredV1(
            caseId,
            submission,
            People.GP,
            PatientAnswer.AGREES_PARTLY,
            words("AdviceAnsweredV1.patientWords"),
            today));
  }

  /** One discussion from submission to answer, and a second one waiting on the agenda. */
  protected List<Published> wholeMdo() {
    List<Published> mdo = new ArrayList<>();
    var first = new SubmissionId(UUID.randomUUID());
    mdo.add(submits(first, People.POH));
    mdo.add(putsOnAgenda(first));
    mdo.add(takesOff(first));
    mdo.add(putsOnAgenda(first));
    mdo.add(opensDiscussion(first, new ServicePosition("care-plans", 1)));
    mdo.add(advises(first));
    for (var owner : List.of(People.GP, People.PHYSIO, People.BUURTTEAM)) {
      var action = new ActionId(UUID.randomUUID());
      mdo.add(agreesAction(first, action, owner, today.plusWeeks(2)));
      mdo.add(does(action, owner));
      mdo.add(agreesAction(first, new ActionId(UUID.randomUUID()), owner, today.minusDays(1)));
    }
    mdo.add(closesDiscussion(first));
    mdo.add(answersAdvice(first));
    var second = new SubmissionId(UUID.randomUUID());
    mdo.add(submits(second, People.GP));
    mdo.add(putsOnAgenda(second));
    return mdo;
  }
}
