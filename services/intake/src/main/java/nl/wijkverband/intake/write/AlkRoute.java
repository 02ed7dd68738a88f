package nl.wijkverband.intake.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import nl.wijkverband.intake.events.AcuteRiskChecked;
import nl.wijkverband.intake.events.AcuteRiskDealtWith;
import nl.wijkverband.intake.events.AlkHypothesisStated;
import nl.wijkverband.intake.events.CaseOpened;
import nl.wijkverband.intake.events.EligibilityAssessed;
import nl.wijkverband.intake.events.MedicalExaminationRecorded;
import nl.wijkverband.intake.events.RouteChosen;
import nl.wijkverband.intake.events.SeverityDecided;
import nl.wijkverband.intake.events.WaitingTimeRecorded;
import nl.wijkverband.intake.write.assesseligibility.AssessEligibility;
import nl.wijkverband.intake.write.assesseligibility.ExclusionsNameWhatToStabiliseFirst;
import nl.wijkverband.intake.write.assesseligibility.ExclusionsNameWhenToLookAgain;
import nl.wijkverband.intake.write.assesseligibility.LookingAgainComesLater;
import nl.wijkverband.intake.write.assesseligibility.OtherAgesNeedAReason;
import nl.wijkverband.intake.write.checkacuterisk.CheckAcuteRisk;
import nl.wijkverband.intake.write.chooseroute.ChooseRoute;
import nl.wijkverband.intake.write.chooseroute.RoutesFitTheSeverity;
import nl.wijkverband.intake.write.chooseroute.TheProgrammeIsForWhoIsEligible;
import nl.wijkverband.intake.write.chooseroute.TheSeverityComesFirst;
import nl.wijkverband.intake.write.dealwithacuterisk.DealWithAcuteRisk;
import nl.wijkverband.intake.write.dealwithacuterisk.OnlyAcuteRiskIsDealtWith;
import nl.wijkverband.intake.write.decideseverity.DecideSeverity;
import nl.wijkverband.intake.write.decideseverity.DecisionsThatDifferNeedAReason;
import nl.wijkverband.intake.write.decideseverity.EveryFactorIsJudgedOnce;
import nl.wijkverband.intake.write.decideseverity.RelationWithCareLiesBetweenZeroAndTen;
import nl.wijkverband.intake.write.recordexamination.ExaminationsFollowTheComplaint;
import nl.wijkverband.intake.write.recordexamination.RecordExamination;
import nl.wijkverband.intake.write.recordwaitingtime.AWaitIsAtLeastNoLongerThanAtMost;
import nl.wijkverband.intake.write.recordwaitingtime.RecordWaitingTime;
import nl.wijkverband.intake.write.recordwaitingtime.WaitingBeginsBeforeItIsRecorded;
import nl.wijkverband.intake.write.recordwaitingtime.WaitingLastsOneWeekToTwoYears;
import nl.wijkverband.intake.write.rules.DatesCannotLieBeforeTheCaseOpened;
import nl.wijkverband.intake.write.rules.DatesCannotLieInTheFuture;
import nl.wijkverband.intake.write.rules.NothingGoesOnWhileRiskIsAcute;
import nl.wijkverband.intake.write.rules.StepsFollowEachOther;
import nl.wijkverband.intake.write.rules.TheHypothesisComesFirst;
import nl.wijkverband.intake.write.statehypothesis.StateHypothesis;
import nl.wijkverband.intake.write.statehypothesis.TheExaminationComesFirst;
import nl.wijkverband.platform.rule.Rule;
import nl.wijkverband.vocabulary.EligibilityOutcome;
import nl.wijkverband.vocabulary.ExpectedWait;
import nl.wijkverband.vocabulary.SeverityProfile;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** Decides how a case gets from complaint to care: risk, examination, hypothesis, route. */
@SuppressWarnings("NullAway.Init") // the event that opens the case fills it
class AlkRoute {

  private LocalDate birthDate;
  private LocalDate complaintSince;
  private LocalDate openedOn;
  private @Nullable LocalDate acuteSince;
  private @Nullable LocalDate firstExaminedOn;
  private @Nullable LocalDate hypothesisOn;
  private @Nullable LocalDate assessedOn;
  private @Nullable EligibilityOutcome eligibility;
  private @Nullable LocalDate severityOn;
  private @Nullable SeverityProfile severity;
  private @Nullable LocalDate routeOn;

  @CommandHandler
  void decide(CheckAcuteRisk c) {
    checkDate("checkedOn", c.checkedOn(), c.today());
    apply(new AcuteRiskChecked(c.caseId(), c.found(), c.note(), c.checkedOn()));
  }

  @CommandHandler
  void decide(DealWithAcuteRisk c) {
    Rule.check(
        new OnlyAcuteRiskIsDealtWith(acuteSince != null),
        new DatesCannotLieInTheFuture("dealtWithOn", c.dealtWithOn(), c.today()),
        new StepsFollowEachOther("dealtWithOn", c.dealtWithOn(), acuteSince));
    apply(new AcuteRiskDealtWith(c.caseId(), c.howDealtWith(), c.dealtWithOn()));
  }

  @CommandHandler
  void decide(RecordExamination c) {
    Rule.check(
        new DatesCannotLieInTheFuture("examinedOn", c.examinedOn(), c.today()),
        new ExaminationsFollowTheComplaint(c.examinedOn(), complaintSince));
    apply(
        new MedicalExaminationRecorded(
            c.caseId(),
            c.examined(),
            c.findings(),
            c.somaticComorbidity(),
            c.toldBack(),
            c.examinedOn()));
  }

  @CommandHandler
  void decide(StateHypothesis c) {
    Rule.check(
        new NothingGoesOnWhileRiskIsAcute(acuteSince != null),
        new TheExaminationComesFirst(firstExaminedOn != null));
    checkDate("statedOn", c.statedOn(), c.today(), firstExaminedOn, hypothesisOn);
    apply(new AlkHypothesisStated(c.caseId(), c.reasoning(), c.statedOn()));
  }

  @CommandHandler
  void decide(AssessEligibility c) {
    Rule.check(
        new NothingGoesOnWhileRiskIsAcute(acuteSince != null),
        new TheHypothesisComesFirst(hypothesisOn != null));
    checkDate("assessedOn", c.assessedOn(), c.today(), hypothesisOn, assessedOn);
    Rule.check(
        new ExclusionsNameWhatToStabiliseFirst(c.exclusions(), c.stabiliseFirst()),
        new ExclusionsNameWhenToLookAgain(c.exclusions(), c.lookAgainOn()),
        new LookingAgainComesLater(c.lookAgainOn(), c.assessedOn()),
        new OtherAgesNeedAReason(c.outcome(), birthDate, c.assessedOn(), c.ageOverrideReason()));
    apply(c.assessed());
  }

  @CommandHandler
  void decide(DecideSeverity c) {
    Rule.check(
        new NothingGoesOnWhileRiskIsAcute(acuteSince != null),
        new TheHypothesisComesFirst(hypothesisOn != null));
    checkDate("decidedOn", c.decidedOn(), c.today(), hypothesisOn, severityOn);
    Rule.check(
        new EveryFactorIsJudgedOnce(c.judgements()),
        new DecisionsThatDifferNeedAReason(
            c.proposal().proposed(), c.decided(), c.reasonToDiffer()),
        new RelationWithCareLiesBetweenZeroAndTen(c.relationWithCare()));
    apply(c.severityDecided());
  }

  @CommandHandler
  void decide(ChooseRoute c) {
    Rule.check(
        new NothingGoesOnWhileRiskIsAcute(acuteSince != null),
        new TheSeverityComesFirst(severity),
        new RoutesFitTheSeverity(c.route(), severity),
        new TheProgrammeIsForWhoIsEligible(c.route(), eligibility));
    checkDate("chosenOn", c.chosenOn(), c.today(), severityOn, assessedOn, routeOn);
    apply(new RouteChosen(c.caseId(), c.route(), c.reason(), c.chosenOn()));
  }

  // Somebody may wait before a route is chosen, and the wait may be the reason for it.
  @CommandHandler
  void decide(RecordWaitingTime c) {
    checkDate("recordedOn", c.recordedOn(), c.today());
    Rule.check(
        new WaitingBeginsBeforeItIsRecorded(c.waitingSince(), c.recordedOn()),
        new WaitingLastsOneWeekToTwoYears(c.expectedWeeks()),
        new AWaitIsAtLeastNoLongerThanAtMost(c.atLeastWeeks(), c.expectedWeeks()));
    apply(
        new WaitingTimeRecorded(
            c.caseId(),
            c.waitsFor(),
            c.waitingSince(),
            new ExpectedWait(c.atLeastWeeks(), c.expectedWeeks()),
            c.recordedOn()));
  }

  private void checkDate(
      String field, LocalDate date, LocalDate today, @Nullable LocalDate... previous) {
    Rule.check(
        new DatesCannotLieInTheFuture(field, date, today),
        new DatesCannotLieBeforeTheCaseOpened(field, date, openedOn));
    for (@Nullable LocalDate step : previous) {
      Rule.check(new StepsFollowEachOther(field, date, step));
    }
  }

  @EventSourcingHandler
  void evolve(CaseOpened e) {
    birthDate = e.patient().birthDate();
    complaintSince = e.complaintSince();
    openedOn = e.openedOn();
  }

  // A check that finds nothing does not lift what was found before: only the GP's conclusion does.
  @EventSourcingHandler
  void evolve(AcuteRiskChecked e) {
    if (!e.found().isEmpty() && (acuteSince == null || acuteSince.isBefore(e.checkedOn()))) {
      acuteSince = e.checkedOn();
    }
  }

  @EventSourcingHandler
  void evolve(AcuteRiskDealtWith e) {
    acuteSince = null;
  }

  @EventSourcingHandler
  void evolve(MedicalExaminationRecorded e) {
    if (firstExaminedOn == null || firstExaminedOn.isAfter(e.examinedOn())) {
      firstExaminedOn = e.examinedOn();
    }
  }

  @EventSourcingHandler
  void evolve(AlkHypothesisStated e) {
    hypothesisOn = e.statedOn();
  }

  @EventSourcingHandler
  void evolve(EligibilityAssessed e) {
    assessedOn = e.assessedOn();
    eligibility = e.outcome();
  }

  @EventSourcingHandler
  void evolve(SeverityDecided e) {
    severityOn = e.decidedOn();
    severity = e.decided();
  }

  @EventSourcingHandler
  void evolve(RouteChosen e) {
    routeOn = e.chosenOn();
  }
}
