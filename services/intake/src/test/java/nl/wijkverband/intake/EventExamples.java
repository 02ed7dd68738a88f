package nl.wijkverband.intake;

import static nl.wijkverband.intake.People.ACCOUNT;
import static nl.wijkverband.intake.People.CASE;
import static nl.wijkverband.intake.People.DETAILS;
import static nl.wijkverband.intake.People.GP;
import static nl.wijkverband.intake.People.LATER;
import static nl.wijkverband.intake.People.NOTE;
import static nl.wijkverband.intake.People.OPENED;
import static nl.wijkverband.intake.People.PATIENT;
import static nl.wijkverband.intake.People.PHYSIOTHERAPIST;
import static nl.wijkverband.intake.People.POH;
import static nl.wijkverband.intake.People.REFERRAL;
import static nl.wijkverband.intake.People.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkverband.intake.events.AcuteRiskChecked;
import nl.wijkverband.intake.events.AcuteRiskDealtWith;
import nl.wijkverband.intake.events.AlkHypothesisStated;
import nl.wijkverband.intake.events.CaseOpened;
import nl.wijkverband.intake.events.ConsentGiven;
import nl.wijkverband.intake.events.ConsentWithdrawn;
import nl.wijkverband.intake.events.EligibilityAssessed;
import nl.wijkverband.intake.events.ExplanationGiven;
import nl.wijkverband.intake.events.HealthScoreRecorded;
import nl.wijkverband.intake.events.MaintainingFactor;
import nl.wijkverband.intake.events.MedicalExaminationRecorded;
import nl.wijkverband.intake.events.PatientAccessGiven;
import nl.wijkverband.intake.events.PatientRegistered;
import nl.wijkverband.intake.events.ReferralAccepted;
import nl.wijkverband.intake.events.ReferralClarified;
import nl.wijkverband.intake.events.ReferralDeclined;
import nl.wijkverband.intake.events.ReferralRefused;
import nl.wijkverband.intake.events.ReferralReturned;
import nl.wijkverband.intake.events.ReferralSent;
import nl.wijkverband.intake.events.RefusalReason;
import nl.wijkverband.intake.events.RouteChosen;
import nl.wijkverband.intake.events.ScegsNoteAdded;
import nl.wijkverband.intake.events.SeverityDecided;
import nl.wijkverband.intake.events.WaitingTimeRecorded;
import nl.wijkverband.vocabulary.AcuteRisk;
import nl.wijkverband.vocabulary.CareRoute;
import nl.wijkverband.vocabulary.ConsentForm;
import nl.wijkverband.vocabulary.ConsentPurpose;
import nl.wijkverband.vocabulary.EligibilityCriterion;
import nl.wijkverband.vocabulary.EligibilityOutcome;
import nl.wijkverband.vocabulary.Exclusion;
import nl.wijkverband.vocabulary.Expectation;
import nl.wijkverband.vocabulary.ExpectedWait;
import nl.wijkverband.vocabulary.ExplanatoryModel;
import nl.wijkverband.vocabulary.FactorJudgement;
import nl.wijkverband.vocabulary.PhysiotherapyEmphasis;
import nl.wijkverband.vocabulary.SeverityFactor;
import nl.wijkverband.vocabulary.SeverityProfile;

/** One filled-in example of every private event. */
public final class EventExamples {

  private EventExamples() {}

  /** All of them. */
  public static Stream<Record> all() {
    return Stream.concat(beginnings(), alkRoute());
  }

  private static Stream<Record> beginnings() {
    return Stream.of(
        new PatientRegistered(
            PATIENT, GP.organisationId(), GP.organisationName(), "demowijk", DETAILS),
        new CaseOpened(
            CASE,
            PATIENT,
            GP.organisationId(),
            GP.organisationName(),
            "demowijk",
            DETAILS,
            "Pijn in de benen, loopt met krukken",
            LocalDate.of(2026, 2, 1),
            OPENED),
        new ExplanationGiven(
            CASE,
            List.of(ExplanatoryModel.CENTRAL_SENSITISATION),
            "te gevoelig afgesteld alarm",
            "mijn benen doen het niet",
            OPENED),
        new ConsentGiven(CASE, ConsentPurpose.SHARING_WITHIN_KERNTEAM, ConsentForm.ORAL, OPENED),
        new ConsentWithdrawn(CASE, ConsentPurpose.BUURTTEAM, ConsentForm.WRITTEN, LATER),
        new ReferralSent(
            CASE,
            REFERRAL,
            GP,
            PHYSIOTHERAPIST,
            "Opbouw van belasting zonder krukken",
            "te gevoelig afgesteld alarm",
            List.of(Expectation.FINITE_NUMBER_OF_SESSIONS),
            List.of(PhysiotherapyEmphasis.PACING),
            List.of(POH),
            GP,
            "beide zijn nodig",
            "zorgprogramma-alk-utrecht-2022",
            LATER),
        new ReferralRefused(
            CASE,
            REFERRAL,
            PHYSIOTHERAPIST,
            RefusalReason.NO_SUPPLEMENTARY_INSURANCE,
            MaintainingFactor.ACCESS_TO_CARE,
            LATER),
        new ReferralAccepted(CASE, REFERRAL, PHYSIOTHERAPIST, LATER),
        new ReferralDeclined(CASE, REFERRAL, PHYSIOTHERAPIST, "Wachtlijst tot januari", LATER),
        new ReferralReturned(CASE, REFERRAL, PHYSIOTHERAPIST, "Welke uitleg is gegeven?", LATER),
        new ReferralClarified(CASE, REFERRAL, "De uitleg van het alarm", LATER),
        new HealthScoreRecorded(CASE, 3, LATER, "Een keer zonder krukken naar school"));
  }

  private static Stream<Record> alkRoute() {
    return Stream.of(
        new AcuteRiskChecked(CASE, List.of(AcuteRisk.SUICIDALITY), "somber sinds de zomer", OPENED),
        new AcuteRiskDealtWith(CASE, "crisisdienst gesproken, nu veilig", OPENED),
        new MedicalExaminationRecorded(
            CASE,
            "benen, rug en bloed",
            "geen afwijkingen",
            "astma, stabiel",
            "spieren en zenuwen zijn gezond",
            OPENED),
        new AlkHypothesisStated(CASE, "klachten wisselen en passen niet bij een ziekte", OPENED),
        new EligibilityAssessed(
            CASE,
            EligibilityOutcome.EXCLUDED_FOR_NOW,
            List.of(EligibilityCriterion.LIMITED_FUNCTIONING),
            List.of(Exclusion.SEVERE_SOCIAL_INSTABILITY),
            "onderdak",
            TODAY,
            "net 17, zorg is dezelfde",
            LATER,
            "eligibility-1"),
        new SeverityDecided(
            CASE,
            List.of(new FactorJudgement(SeverityFactor.DURATION, SeverityProfile.SEVERE)),
            SeverityProfile.MODERATE,
            SeverityProfile.SEVERE,
            "krukken sinds de lente",
            "pijn in de familie",
            "griep",
            6,
            LATER,
            "severity-1"),
        new RouteChosen(CASE, CareRoute.PROGRAMME_AS_BRIDGE, "wachtlijst reumatoloog", LATER),
        new WaitingTimeRecorded(CASE, "reumatoloog", OPENED, new ExpectedWait(12, 17), LATER),
        new ScegsNoteAdded(
            CASE,
            NOTE,
            "pijn in de benen",
            "het gaat nooit meer over",
            "bang",
            "blijft liggen",
            "ziet vriendinnen niet",
            LATER),
        new PatientAccessGiven(PATIENT, ACCOUNT, LATER));
  }
}
