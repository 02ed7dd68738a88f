package nl.wijkverband.intake;

import static nl.wijkverband.intake.People.CASE;
import static nl.wijkverband.intake.People.DETAILS;
import static nl.wijkverband.intake.People.GP;
import static nl.wijkverband.intake.People.LATER;
import static nl.wijkverband.intake.People.OPENED;
import static nl.wijkverband.intake.People.PATIENT;
import static nl.wijkverband.intake.People.PHYSIOTHERAPIST;
import static nl.wijkverband.intake.People.POH;
import static nl.wijkverband.intake.People.REFERRAL;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkverband.intake.events.CaseOpened;
import nl.wijkverband.intake.events.ConsentGiven;
import nl.wijkverband.intake.events.ConsentWithdrawn;
import nl.wijkverband.intake.events.ExplanationGiven;
import nl.wijkverband.intake.events.HealthScoreRecorded;
import nl.wijkverband.intake.events.MaintainingFactor;
import nl.wijkverband.intake.events.PatientRegistered;
import nl.wijkverband.intake.events.ReferralAccepted;
import nl.wijkverband.intake.events.ReferralClarified;
import nl.wijkverband.intake.events.ReferralDeclined;
import nl.wijkverband.intake.events.ReferralRefused;
import nl.wijkverband.intake.events.ReferralReturned;
import nl.wijkverband.intake.events.ReferralSent;
import nl.wijkverband.intake.events.RefusalReason;
import nl.wijkverband.vocabulary.ConsentForm;
import nl.wijkverband.vocabulary.ConsentPurpose;
import nl.wijkverband.vocabulary.Expectation;
import nl.wijkverband.vocabulary.ExplanatoryModel;
import nl.wijkverband.vocabulary.PhysiotherapyEmphasis;

/** One filled-in example of every private event. */
public final class EventExamples {

  private EventExamples() {}

  /** All of them. */
  public static Stream<Record> all() {
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
}
