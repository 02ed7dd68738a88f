package nl.wijkverband.intake.write;

import static nl.wijkverband.vocabulary.ConsentPurpose.BUURTTEAM;
import static nl.wijkverband.vocabulary.ConsentPurpose.SHARING_WITHIN_KERNTEAM;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.wijkverband.intake.events.CaseOpened;
import nl.wijkverband.intake.events.ConsentGiven;
import nl.wijkverband.intake.events.ConsentWithdrawn;
import nl.wijkverband.intake.events.ExplanationGiven;
import nl.wijkverband.intake.events.HealthScoreRecorded;
import nl.wijkverband.intake.events.ReferralSent;
import nl.wijkverband.intake.write.addscegsnote.AddScegsNote;
import nl.wijkverband.intake.write.addscegsnote.ScegsNotesSaySomething;
import nl.wijkverband.intake.write.giveconsent.BuurtteamConsentRestsOnSharingConsent;
import nl.wijkverband.intake.write.giveconsent.ConsentIsGivenOnce;
import nl.wijkverband.intake.write.giveconsent.GiveConsent;
import nl.wijkverband.intake.write.giveexplanation.ExplanationsFollowTheComplaint;
import nl.wijkverband.intake.write.giveexplanation.ExplanationsNeedModelOrMetaphor;
import nl.wijkverband.intake.write.giveexplanation.GiveExplanation;
import nl.wijkverband.intake.write.opencase.ComplaintsBeginAfterBirth;
import nl.wijkverband.intake.write.opencase.ComplaintsBeginBeforeTheirCase;
import nl.wijkverband.intake.write.opencase.OpenCase;
import nl.wijkverband.intake.write.opencase.PatientsHaveOneOpenCase;
import nl.wijkverband.intake.write.recordhealthscore.HealthScoreLiesBetweenZeroAndTen;
import nl.wijkverband.intake.write.recordhealthscore.RecordHealthScore;
import nl.wijkverband.intake.write.rules.ConsentsFollowEachOtherInTime;
import nl.wijkverband.intake.write.rules.DatesCannotLieBeforeTheCaseOpened;
import nl.wijkverband.intake.write.rules.DatesCannotLieInTheFuture;
import nl.wijkverband.intake.write.sendreferral.EveryExpectationIsDiscussed;
import nl.wijkverband.intake.write.sendreferral.ExplanationComesBeforeReferral;
import nl.wijkverband.intake.write.sendreferral.NobodyRefersToThemselves;
import nl.wijkverband.intake.write.sendreferral.OneOpenReferralPerDiscipline;
import nl.wijkverband.intake.write.sendreferral.PhysiotherapyNeedsEmphasis;
import nl.wijkverband.intake.write.sendreferral.ReferralQuestionMustSayMore;
import nl.wijkverband.intake.write.sendreferral.ReferralsGoToKernteamDisciplines;
import nl.wijkverband.intake.write.sendreferral.ReferralsNameEachOther;
import nl.wijkverband.intake.write.sendreferral.SendReferral;
import nl.wijkverband.intake.write.sendreferral.SeveralReferralsNeedWeighing;
import nl.wijkverband.intake.write.sendreferral.SharingNeedsConsent;
import nl.wijkverband.intake.write.sendreferral.SomaticCauseIsExcludedForNow;
import nl.wijkverband.intake.write.sendreferral.SupplementaryInsuranceIsCheckedFirst;
import nl.wijkverband.intake.write.sendreferral.TheBuurtteamNeedsConsentOfItsOwn;
import nl.wijkverband.intake.write.sendreferral.TheGpStaysInvolved;
import nl.wijkverband.intake.write.sendreferral.ThePatientKnowsWhyThisPractitioner;
import nl.wijkverband.intake.write.withdrawconsent.OnlyGivenConsentsCanBeWithdrawn;
import nl.wijkverband.intake.write.withdrawconsent.WithdrawConsent;
import nl.wijkverband.platform.rule.Rule;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.ConsentPurpose;
import nl.wijkverband.vocabulary.OrganisationId;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.ReferralId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.ForwardMatchingInstances;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Decides what may happen in a case. */
@Aggregate(snapshotTriggerDefinition = "everyHundredEvents")
@Revision("1")
@SuppressWarnings("NullAway.Init") // Axon makes it empty and lets the first event fill it
public class Casework {

  @AggregateIdentifier private CaseId caseId;
  private OrganisationId practiceId;
  private LocalDate complaintSince;
  private LocalDate openedOn;
  private boolean explained;
  private EnumMap<ConsentPurpose, Consent> consents = new EnumMap<>(ConsentPurpose.class);

  @AggregateMember private AlkRoute alkRoute = new AlkRoute();

  @AggregateMember(eventForwardingMode = ForwardMatchingInstances.class)
  private Map<ReferralId, Referral> referrals = new LinkedHashMap<>();

  Casework() {}

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.ALWAYS)
  void decide(OpenCase c) {
    Rule.check(
        new DatesCannotLieInTheFuture("openedOn", c.openedOn(), c.today()),
        new DatesCannotLieInTheFuture("complaintSince", c.complaintSince(), c.today()),
        new ComplaintsBeginAfterBirth(c.complaintSince(), c.patient().birthDate()),
        new ComplaintsBeginBeforeTheirCase(c.complaintSince(), c.openedOn()),
        new PatientsHaveOneOpenCase(c.patientHasOpenCase()));
    apply(c.opened());
  }

  @CommandHandler
  void decide(GiveExplanation c) {
    Rule.check(
        new DatesCannotLieInTheFuture("givenOn", c.givenOn(), c.today()),
        new ExplanationsFollowTheComplaint(c.givenOn(), complaintSince),
        new ExplanationsNeedModelOrMetaphor(c.models(), c.metaphor()));
    apply(new ExplanationGiven(caseId, c.models(), c.metaphor(), c.patientWords(), c.givenOn()));
  }

  @CommandHandler
  void decide(GiveConsent c) {
    Rule.check(
        new DatesCannotLieInTheFuture("givenOn", c.givenOn(), c.today()),
        new DatesCannotLieBeforeTheCaseOpened("givenOn", c.givenOn(), openedOn),
        new ConsentIsGivenOnce(isGiven(c.purpose())),
        new BuurtteamConsentRestsOnSharingConsent(c.purpose(), isGiven(SHARING_WITHIN_KERNTEAM)),
        new ConsentsFollowEachOtherInTime("givenOn", c.givenOn(), lastChange(c.purpose())));
    apply(new ConsentGiven(caseId, c.purpose(), c.how(), c.givenOn()));
  }

  @CommandHandler
  void decide(WithdrawConsent c) {
    Rule.check(
        new OnlyGivenConsentsCanBeWithdrawn(isGiven(c.purpose())),
        new DatesCannotLieInTheFuture("withdrawnOn", c.withdrawnOn(), c.today()),
        new ConsentsFollowEachOtherInTime("withdrawnOn", c.withdrawnOn(), lastChange(c.purpose())));
    if (c.purpose() == SHARING_WITHIN_KERNTEAM && isGiven(BUURTTEAM)) {
      apply(new ConsentWithdrawn(caseId, BUURTTEAM, c.how(), c.withdrawnOn()));
    }
    apply(new ConsentWithdrawn(caseId, c.purpose(), c.how(), c.withdrawnOn()));
  }

  @CommandHandler
  void decide(RecordHealthScore c) {
    Rule.check(
        new HealthScoreLiesBetweenZeroAndTen(c.score()),
        new DatesCannotLieInTheFuture("measuredOn", c.measuredOn(), c.today()),
        new DatesCannotLieBeforeTheCaseOpened("measuredOn", c.measuredOn(), openedOn));
    apply(new HealthScoreRecorded(caseId, c.score(), c.measuredOn(), c.neededForOneMore()));
  }

  @CommandHandler
  void decide(AddScegsNote c) {
    Rule.check(
        new DatesCannotLieInTheFuture("contactOn", c.contactOn(), c.today()),
        new DatesCannotLieBeforeTheCaseOpened("contactOn", c.contactOn(), openedOn),
        new ScegsNotesSaySomething(
            c.somatic(), c.cognitive(), c.emotional(), c.behavioural(), c.social()));
    apply(c.added());
  }

  @CommandHandler
  void decide(SendReferral c) {
    Rule.check(
        new DatesCannotLieInTheFuture("sentOn", c.sentOn(), c.today()),
        new DatesCannotLieBeforeTheCaseOpened("sentOn", c.sentOn(), openedOn),
        new ReferralsGoToKernteamDisciplines(c.to()),
        new NobodyRefersToThemselves(c.from(), c.to()));
    if (c.cannotBePaid()) {
      apply(c.refused());
      return;
    }
    Rule.check(
        new SharingNeedsConsent(practiceId, c.to(), isGiven(SHARING_WITHIN_KERNTEAM)),
        new TheBuurtteamNeedsConsentOfItsOwn(c.to(), isGiven(BUURTTEAM)),
        new OneOpenReferralPerDiscipline(c.to(), receivers(Referral::isWaiting)),
        new SupplementaryInsuranceIsCheckedFirst(c.to(), c.supplementaryInsurance()),
        new ExplanationComesBeforeReferral(explained),
        new SomaticCauseIsExcludedForNow(c.somaticCauseExcludedForNow()),
        new TheGpStaysInvolved(c.gpStaysInvolved()),
        new ThePatientKnowsWhyThisPractitioner(c.introductionGiven()),
        new EveryExpectationIsDiscussed(c.to(), c.discussed()),
        new PhysiotherapyNeedsEmphasis(c.to(), c.emphasis()),
        new ReferralQuestionMustSayMore(c.question()),
        new SeveralReferralsNeedWeighing(receivers(Referral::isRunning), c.weighing()),
        new ReferralsNameEachOther(receivers(Referral::isRunning), c.otherPractitioners()));
    apply(c.sent());
  }

  @EventSourcingHandler
  void evolve(CaseOpened e) {
    caseId = e.caseId();
    practiceId = e.practiceId();
    complaintSince = e.complaintSince();
    openedOn = e.openedOn();
  }

  @EventSourcingHandler
  void evolve(ExplanationGiven e) {
    explained = true;
  }

  @EventSourcingHandler
  void evolve(ConsentGiven e) {
    consents.put(e.purpose(), new Consent(true, e.givenOn()));
  }

  @EventSourcingHandler
  void evolve(ConsentWithdrawn e) {
    consents.put(e.purpose(), new Consent(false, e.withdrawnOn()));
  }

  @EventSourcingHandler
  void evolve(ReferralSent e) {
    referrals.put(e.referralId(), new Referral(e));
  }

  private boolean isGiven(ConsentPurpose purpose) {
    Consent consent = consents.get(purpose);
    return consent != null && consent.given();
  }

  private @Nullable LocalDate lastChange(ConsentPurpose purpose) {
    Consent consent = consents.get(purpose);
    return consent == null ? null : consent.since();
  }

  private List<PractitionerRef> receivers(Predicate<Referral> which) {
    return referrals.values().stream().filter(which).map(Referral::to).toList();
  }
}
