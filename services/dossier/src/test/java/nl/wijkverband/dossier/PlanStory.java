package nl.wijkverband.dossier;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.wijkverband.contracts.careplans.*;
import nl.wijkverband.platform.inbox.Published;
import nl.wijkverband.vocabulary.*;

/** The plan that goes on, and the protocol after a no-show. */
abstract class PlanStory extends CareStory {

  public Published agreesToPlan(PlanParty party) {
    return by(
        People.GP, new PlanAgreementGivenV1(caseId, 1, party, People.GP, today.minusWeeks(20)));
  }

  public Published planIsAgreed(GoalId... goals) {
    return by(People.GP, new PlanAgreedV1(caseId, 1, List.of(goals), today.minusWeeks(20)));
  }

  public Published evaluates(GoalId goal, GoalOutcome result, EvaluationOutcome outcome) {
    return by(
        People.POH,
        new PlanEvaluatedV1(
            caseId,
            new EvaluationId(UUID.randomUUID()),
            List.of(new GoalResult(goal, result, words("PlanEvaluatedV1.goals"))),
            words("PlanEvaluatedV1.functioning"),
            outcome,
            words("PlanEvaluatedV1.reason"),
            outcome == EvaluationOutcome.ENDS ? null : today.plusWeeks(8),
            today));
  }

  public Published contactInBetween(OffsetDateTime at) {
    happenedAt = at.toInstant();
    Published contact =
        by(
            People.POH,
            new UnplannedContactRecordedV1(
                caseId,
                new ContactId(UUID.randomUUID()),
                People.POH,
                ContactForm.TELEPHONE,
                words("UnplannedContactRecordedV1.about"),
                at));
    happenedAt = null;
    return contact;
  }

  public Published notesActivation() {
    return by(
        People.PHYSIO,
        new ActivationNoteRecordedV1(
            caseId,
            new NoteId(UUID.randomUUID()),
            List.of(PhysiotherapyEmphasis.PACING),
            words("ActivationNoteRecordedV1.note"),
            today.minusWeeks(2)));
  }

  public Published asksForLetter(AppointmentId id, PractitionerRef practitioner) {
    return by(
        People.POH,
        new NoShowLetterAskedV1(caseId, id, practitioner, today.plusDays(2), "no-show-1"));
  }

  public Published sendsLetter(AppointmentId id) {
    return by(
        People.POH,
        new NoShowLetterSentV1(caseId, id, People.POH, today.minusDays(15), today.minusDays(1)));
  }

  public Published asksForInvoiceDecision(AppointmentId id, PractitionerRef practitioner) {
    return by(
        People.GP, new NoShowInvoiceDecisionAskedV1(caseId, id, practitioner, today.minusDays(1)));
  }

  public Published decidesInvoice(AppointmentId id, boolean charged) {
    return by(
        People.GP,
        new NoShowInvoiceDecidedV1(
            caseId, id, charged, words("NoShowInvoiceDecidedV1.reason"), today));
  }

  public Published resolves(AppointmentId id, AppointmentId kept) {
    return by(People.GP, new NoShowResolvedV1(caseId, id, kept, today));
  }

  public Published corrects(
      AppointmentId id,
      PractitionerRef practitioner,
      OffsetDateTime at,
      AppointmentOutcome outcome) {
    return by(
        People.POH,
        new NoShowCorrectedV1(
            caseId,
            id,
            practitioner,
            at,
            outcome,
            words("NoShowCorrectedV1.reason"),
            List.of(NoShowStep.CALL, NoShowStep.LETTER),
            today));
  }

  /** One no-show up to the invoice, and one that was none. */
  protected List<Published> wholeProtocol() {
    List<Published> all = new ArrayList<>();
    var answered = new AppointmentId(UUID.randomUUID());
    all.add(plans(answered, People.PHYSIO, day(-40)));
    all.add(misses(answered, People.PHYSIO, day(-40)));
    all.add(calls(answered, People.PHYSIO, false));
    all.add(asksForLetter(answered, People.PHYSIO));
    all.add(sendsLetter(answered));
    all.add(asksForInvoiceDecision(answered, People.PHYSIO));
    all.add(decidesInvoice(answered, false));
    var kept = new AppointmentId(UUID.randomUUID());
    all.add(plans(kept, People.PHYSIO, day(-35)));
    all.add(keeps(kept, People.PHYSIO, day(-35)));
    all.add(resolves(answered, kept));
    var none = new AppointmentId(UUID.randomUUID());
    all.add(plans(none, People.POH, day(-12)));
    all.add(misses(none, People.POH, day(-12)));
    all.add(corrects(none, People.POH, day(-12), AppointmentOutcome.CANCELLED));
    all.add(contactInBetween(day(-5)));
    all.add(notesActivation());
    return all;
  }
}
