package nl.wijkverband.dossier.project;

import static nl.wijkverband.dossier.audience.Part.ACUTE_RISK;
import static nl.wijkverband.dossier.audience.Part.APPOINTMENT_PROCESS;
import static nl.wijkverband.dossier.audience.Part.MDO_AGREEMENTS;
import static nl.wijkverband.dossier.audience.Part.MDO_PROCESS;
import static nl.wijkverband.dossier.audience.Part.PLAN;
import static nl.wijkverband.dossier.project.AudienceTables.values;

import java.time.LocalDate;
import nl.wijkverband.contracts.careplans.NoShowCallRecordedV1;
import nl.wijkverband.contracts.careplans.NoShowCorrectedV1;
import nl.wijkverband.contracts.careplans.NoShowInvoiceDecidedV1;
import nl.wijkverband.contracts.careplans.NoShowInvoiceDecisionAskedV1;
import nl.wijkverband.contracts.careplans.NoShowLetterAskedV1;
import nl.wijkverband.contracts.careplans.NoShowLetterSentV1;
import nl.wijkverband.contracts.careplans.NoShowResolvedV1;
import nl.wijkverband.contracts.careplans.PlanAgreedV1;
import nl.wijkverband.contracts.careplans.PlanEvaluatedV1;
import nl.wijkverband.contracts.intake.AcuteRiskCheckedV1;
import nl.wijkverband.contracts.intake.AcuteRiskDealtWithV1;
import nl.wijkverband.contracts.mdocasework.AdviceAnsweredV1;
import nl.wijkverband.contracts.mdocasework.CasePutOnAgendaV1;
import nl.wijkverband.contracts.mdocasework.CaseTakenOffAgendaV1;
import nl.wijkverband.contracts.mdocasework.DiscussionClosedV1;
import nl.wijkverband.dossier.audience.Part;
import nl.wijkverband.platform.inbox.Published;
import nl.wijkverband.vocabulary.AppointmentId;
import nl.wijkverband.vocabulary.DutchTime;
import nl.wijkverband.vocabulary.EvaluationOutcome;
import nl.wijkverband.vocabulary.Id;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What a case asks of somebody beside appointments, letters and goals: asked by one event, done by
 * another. Whose it is to do is decided by whoever reads it.
 */
@Component
@Order(82)
final class AskedProjector implements Projector {

  static final String RISK = "DEAL_WITH_ACUTE_RISK";
  static final String LETTER = "SEND_NO_SHOW_LETTER";
  static final String INVOICE = "DECIDE_INVOICE";
  static final String EVALUATION = "EVALUATE_PLAN";
  static final String ADVICE = "PUT_ADVICE_TO_PATIENT";
  static final String DISCUSSION = "PREPARE_DISCUSSION";

  /** A plan is evaluated every six to twelve weeks (domain §2). */
  private static final int WEEKS_TO_EVALUATION = 12;

  @Override
  public void project(Published event, AudienceTables into) {
    Asking asking = new Asking(into);
    switch (event.contract()) {
      case AcuteRiskCheckedV1 e -> {
        if (!e.found().isEmpty()) {
          asking.ask(ACUTE_RISK, RISK, e.caseId(), null, e.checkedOn(), null);
        }
      }
      case AcuteRiskDealtWithV1 e -> asking.done(RISK, e.caseId());
      case NoShowLetterAskedV1 e ->
          asking.ask(
              APPOINTMENT_PROCESS,
              LETTER,
              e.appointmentId(),
              e.practitioner(),
              day(event),
              e.sendBefore());
      case NoShowLetterSentV1 e -> asking.done(LETTER, e.appointmentId());
      case NoShowInvoiceDecisionAskedV1 e ->
          asking.ask(
              APPOINTMENT_PROCESS,
              INVOICE,
              e.appointmentId(),
              e.practitioner(),
              e.responseBefore(),
              null);
      case NoShowInvoiceDecidedV1 e -> asking.done(INVOICE, e.appointmentId());
      case NoShowCallRecordedV1 e -> {
        if (e.reached()) {
          asking.nothingMoreAfter(e.appointmentId());
        }
      }
      case NoShowResolvedV1 e -> asking.nothingMoreAfter(e.appointmentId());
      case NoShowCorrectedV1 e -> asking.nothingMoreAfter(e.appointmentId());
      case PlanAgreedV1 e -> agreed(e, asking);
      case PlanEvaluatedV1 e -> evaluated(e, asking);
      case CasePutOnAgendaV1 e ->
          asking.ask(
              MDO_PROCESS,
              DISCUSSION,
              e.submissionId(),
              e.chair(),
              day(event),
              DutchTime.dayOf(e.meetingAt()));
      case CaseTakenOffAgendaV1 e -> asking.done(DISCUSSION, e.submissionId());
      case DiscussionClosedV1 e -> {
        asking.done(DISCUSSION, e.submissionId());
        LocalDate closedOn = DutchTime.dayOf(e.closedAt());
        asking.ask(MDO_AGREEMENTS, ADVICE, e.submissionId(), null, closedOn, null);
      }
      case AdviceAnsweredV1 e -> asking.done(ADVICE, e.submissionId());
      default -> {}
    }
  }

  /** A plan that is agreed on again keeps the day its evaluation was due. */
  private static void agreed(PlanAgreedV1 e, Asking asking) {
    if (!asking.isAsked(EVALUATION)) {
      LocalDate due = e.agreedOn().plusWeeks(WEEKS_TO_EVALUATION);
      asking.ask(PLAN, EVALUATION, e.caseId(), null, e.agreedOn(), due);
    }
  }

  private static void evaluated(PlanEvaluatedV1 e, Asking asking) {
    if (e.outcome() == EvaluationOutcome.ENDS) {
      asking.done(EVALUATION, e.caseId());
      return;
    }
    LocalDate next = e.nextEvaluationOn();
    LocalDate due = next == null ? e.evaluatedOn().plusWeeks(WEEKS_TO_EVALUATION) : next;
    asking.ask(PLAN, EVALUATION, e.caseId(), null, e.evaluatedOn(), due);
  }

  private static LocalDate day(Published event) {
    return DutchTime.dayOf(event.envelope().effectiveAt());
  }

  private record Asking(AudienceTables into) {

    void ask(
        Part part,
        String kind,
        Id subject,
        @Nullable PractitionerRef practitioner,
        LocalDate since,
        @Nullable LocalDate due) {
      if (into.sees(part)) {
        into.put(
            "asked",
            values(
                "kind", kind,
                "subject_id", subject,
                "practitioner_id", practitioner == null ? null : practitioner.id(),
                "practitioner", practitioner == null ? null : into.json(practitioner),
                "since", since,
                "due", due));
      }
    }

    boolean isAsked(String kind) {
      return into.find("asked", "true", Boolean.class, "kind = :kind", values("kind", kind))
          != null;
    }

    void done(String kind, Id subject) {
      into.run(
          "asked",
          "delete from {s}.asked where case_id = :case_id and kind = :kind and subject_id = :id",
          values("kind", kind, "id", subject));
    }

    void nothingMoreAfter(AppointmentId noShow) {
      done(LETTER, noShow);
      done(INVOICE, noShow);
    }
  }
}
