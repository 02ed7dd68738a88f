package nl.wijkverband.careplans.events;

import static nl.wijkverband.careplans.PlanA.BUURTTEAM;
import static nl.wijkverband.careplans.PlanA.CASE;
import static nl.wijkverband.careplans.PlanA.GP;
import static nl.wijkverband.careplans.PlanA.PHYSIO;
import static nl.wijkverband.careplans.PlanA.POH;
import static nl.wijkverband.careplans.PlanA.TODAY;
import static nl.wijkverband.careplans.PlanA.at;

import java.util.List;
import java.util.stream.Stream;
import nl.wijkverband.vocabulary.AppointmentId;
import nl.wijkverband.vocabulary.AppointmentOutcome;
import nl.wijkverband.vocabulary.Cancellation;
import nl.wijkverband.vocabulary.ContactForm;
import nl.wijkverband.vocabulary.ContactId;
import nl.wijkverband.vocabulary.EvaluationId;
import nl.wijkverband.vocabulary.EvaluationOutcome;
import nl.wijkverband.vocabulary.GoalId;
import nl.wijkverband.vocabulary.GoalOutcome;
import nl.wijkverband.vocabulary.GoalResult;
import nl.wijkverband.vocabulary.Horizon;
import nl.wijkverband.vocabulary.Interval;
import nl.wijkverband.vocabulary.LifeDomain;
import nl.wijkverband.vocabulary.NoShowStep;
import nl.wijkverband.vocabulary.NoteId;
import nl.wijkverband.vocabulary.PhysiotherapyEmphasis;
import nl.wijkverband.vocabulary.PlanParty;
import nl.wijkverband.vocabulary.Role;

/** One example of every private event, every field filled. */
public final class EventExamples {

  private static final GoalId GOAL = GoalId.of("01990000-0000-7000-8000-00000000000b");
  private static final AppointmentId APPOINTMENT =
      AppointmentId.of("01990000-0000-7000-8000-00000000000c");

  private EventExamples() {}

  /** All of them. */
  public static Stream<Object> all() {
    return Stream.concat(carePlan(), agenda());
  }

  private static Stream<CarePlanEvent> carePlan() {
    return Stream.of(
        new KernteamFormed(
            CASE, List.of(GP, POH), GP.id(), false, "Geen vragen op sociaal gebied", TODAY),
        new KernteamMemberJoined(CASE, BUURTTEAM, TODAY),
        new KernteamMemberLeft(CASE, PHYSIO, TODAY),
        new LeadChanged(CASE, POH.id(), TODAY),
        new GoalProposed(
            CASE,
            GOAL,
            1,
            "Zonder krukken naar school",
            LifeDomain.BODY,
            Horizon.MIDDLE,
            "Aantal dagen zonder krukken",
            List.of(Role.GP, Role.PHYSIOTHERAPIST),
            TODAY),
        new GoalAgreed(CASE, GOAL, 1, TODAY),
        new GoalRevised(CASE, GOAL, 2, "Een uur naar school", "Kleinere stap", TODAY),
        new PlanAgreementGiven(CASE, 1, PlanParty.PATIENT, POH, TODAY),
        new PlanAgreed(CASE, 1, List.of(GOAL), TODAY),
        new PlanEvaluated(
            CASE,
            EvaluationId.of("01990000-0000-7000-8000-00000000000e"),
            List.of(new GoalResult(GOAL, GoalOutcome.NOT_REACHED, "Te grote stap")),
            "Loopt een uur, slaapt slecht",
            EvaluationOutcome.LOW_FREQUENCY_CONTACT,
            "Redt het zelf",
            TODAY.plusWeeks(12),
            TODAY),
        new UnplannedContactRecorded(
            CASE,
            ContactId.of("01990000-0000-7000-8000-00000000000f"),
            PHYSIO,
            ContactForm.TELEPHONE,
            "Pijn na het lopen",
            at(0, 9)),
        new ActivationNoteRecorded(
            CASE,
            NoteId.of("01990000-0000-7000-8000-000000000010"),
            List.of(PhysiotherapyEmphasis.PACING),
            "Rustig opgebouwd",
            TODAY));
  }

  private static Stream<AgendaEvent> agenda() {
    return Stream.of(
        new FollowUpIntervalAgreed(CASE, POH, new Interval(4, 6), TODAY),
        new AppointmentPlanned(CASE, APPOINTMENT, PHYSIO, at(0, 9), 30),
        new AppointmentKept(CASE, APPOINTMENT, PHYSIO, at(0, 9)),
        new AppointmentCancelled(
            CASE,
            APPOINTMENT,
            PHYSIO,
            at(0, 9),
            Cancellation.BY_PATIENT,
            "Ziek",
            TODAY.minusDays(1)),
        new NoShowRecorded(
            CASE, APPOINTMENT, PHYSIO, at(0, 9), "Geen bericht", TODAY.plusDays(5), "2026-1"),
        new NoShowCallRecorded(
            CASE, APPOINTMENT, PHYSIO, POH, false, "Niemand nam op", at(1, 10), NextStep.LETTER),
        new NoShowLetterAsked(CASE, APPOINTMENT, PHYSIO, TODAY.plusDays(4), "no-show-1"),
        new NoShowLetterSent(CASE, APPOINTMENT, POH, TODAY, TODAY.plusDays(14)),
        new NoShowInvoiceDecisionAsked(CASE, APPOINTMENT, PHYSIO, TODAY.plusDays(14)),
        new NoShowInvoiceDecided(
            CASE, APPOINTMENT, false, "Vermijden hoort bij de klacht", TODAY.plusDays(15)),
        new NoShowResolved(
            CASE, APPOINTMENT, AppointmentId.of("01990000-0000-7000-8000-00000000000d"), TODAY),
        new NoShowCorrected(
            CASE,
            APPOINTMENT,
            PHYSIO,
            at(0, 9),
            AppointmentOutcome.KEPT,
            "Stond in de andere wachtkamer",
            List.of(NoShowStep.CALL, NoShowStep.LETTER),
            TODAY));
  }
}
