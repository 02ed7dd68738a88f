package nl.wijkverband.contracts;

import static nl.wijkverband.contracts.People.CASE;
import static nl.wijkverband.contracts.People.PHYSIOTHERAPIST;
import static nl.wijkverband.contracts.People.POH;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkverband.contracts.careplans.ActivationNoteRecordedV1;
import nl.wijkverband.contracts.careplans.NoShowCorrectedV1;
import nl.wijkverband.contracts.careplans.NoShowInvoiceDecidedV1;
import nl.wijkverband.contracts.careplans.NoShowInvoiceDecisionAskedV1;
import nl.wijkverband.contracts.careplans.NoShowLetterAskedV1;
import nl.wijkverband.contracts.careplans.NoShowLetterSentV1;
import nl.wijkverband.contracts.careplans.NoShowResolvedV1;
import nl.wijkverband.contracts.careplans.PlanAgreedV1;
import nl.wijkverband.contracts.careplans.PlanAgreementGivenV1;
import nl.wijkverband.contracts.careplans.PlanEvaluatedV1;
import nl.wijkverband.contracts.careplans.UnplannedContactRecordedV1;
import nl.wijkverband.vocabulary.AppointmentId;
import nl.wijkverband.vocabulary.AppointmentOutcome;
import nl.wijkverband.vocabulary.ContactForm;
import nl.wijkverband.vocabulary.ContactId;
import nl.wijkverband.vocabulary.EvaluationId;
import nl.wijkverband.vocabulary.EvaluationOutcome;
import nl.wijkverband.vocabulary.GoalId;
import nl.wijkverband.vocabulary.GoalOutcome;
import nl.wijkverband.vocabulary.GoalResult;
import nl.wijkverband.vocabulary.NoShowStep;
import nl.wijkverband.vocabulary.NoteId;
import nl.wijkverband.vocabulary.PhysiotherapyEmphasis;
import nl.wijkverband.vocabulary.PlanParty;

/** One filled-in example of how a plan goes on. */
final class CarePathExamples {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 7);
  private static final OffsetDateTime AT = OffsetDateTime.parse("2026-11-20T10:30:00+01:00");

  private CarePathExamples() {}

  static Stream<Contract> all() {
    return Stream.of(
        new PlanAgreementGivenV1(CASE, 1, PlanParty.POH_OR_PSYCHOLOGIST, POH, DAY),
        new PlanAgreedV1(CASE, 1, List.of(GoalId.of("01990000-0000-7000-8000-000000000004")), DAY),
        new PlanEvaluatedV1(
            CASE,
            EvaluationId.of("01990000-0000-7000-8000-000000000011"),
            List.of(
                new GoalResult(
                    GoalId.of("01990000-0000-7000-8000-000000000004"),
                    GoalOutcome.NOT_REACHED,
                    "Toetsweek")),
            "Loopt binnenshuis zonder krukken",
            EvaluationOutcome.ENDS,
            "Wachttijd van vier maanden",
            DAY,
            DAY),
        new UnplannedContactRecordedV1(
            CASE,
            ContactId.of("01990000-0000-7000-8000-000000000012"),
            PHYSIOTHERAPIST,
            ContactForm.MESSAGE,
            "Vraag over pijn na het zwemmen",
            AT),
        new ActivationNoteRecordedV1(
            CASE,
            NoteId.of("01990000-0000-7000-8000-000000000010"),
            List.of(PhysiotherapyEmphasis.ACTIVATION),
            "Slaapt onrustig",
            DAY),
        new NoShowLetterAskedV1(
            CASE,
            AppointmentId.of("01990000-0000-7000-8000-000000000019"),
            PHYSIOTHERAPIST,
            DAY,
            "no-show-1"),
        new NoShowLetterSentV1(
            CASE,
            AppointmentId.of("01990000-0000-7000-8000-000000000019"),
            PHYSIOTHERAPIST,
            DAY,
            DAY),
        new NoShowInvoiceDecisionAskedV1(
            CASE, AppointmentId.of("01990000-0000-7000-8000-000000000019"), PHYSIOTHERAPIST, DAY),
        new NoShowInvoiceDecidedV1(
            CASE,
            AppointmentId.of("01990000-0000-7000-8000-000000000019"),
            true,
            "Wachttijd van vier maanden",
            DAY),
        new NoShowResolvedV1(
            CASE,
            AppointmentId.of("01990000-0000-7000-8000-000000000019"),
            AppointmentId.of("01990000-0000-7000-8000-000000000019"),
            DAY),
        new NoShowCorrectedV1(
            CASE,
            AppointmentId.of("01990000-0000-7000-8000-000000000019"),
            PHYSIOTHERAPIST,
            AT,
            AppointmentOutcome.STILL_PLANNED,
            "Wachttijd van vier maanden",
            List.of(NoShowStep.CALL),
            DAY));
  }
}
