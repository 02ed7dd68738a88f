package nl.wijkverband.contracts;

import static nl.wijkverband.contracts.People.CASE;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkverband.contracts.intake.AcuteRiskCheckedV1;
import nl.wijkverband.contracts.intake.AcuteRiskDealtWithV1;
import nl.wijkverband.contracts.intake.AlkHypothesisStatedV1;
import nl.wijkverband.contracts.intake.EligibilityAssessedV1;
import nl.wijkverband.contracts.intake.MedicalExaminationRecordedV1;
import nl.wijkverband.contracts.intake.PatientAccessGivenV1;
import nl.wijkverband.contracts.intake.RouteChosenV1;
import nl.wijkverband.contracts.intake.ScegsNoteAddedV1;
import nl.wijkverband.contracts.intake.SeverityDecidedV1;
import nl.wijkverband.contracts.intake.WaitingTimeRecordedV1;
import nl.wijkverband.contracts.intake.WaitingTimeRecordedV2;
import nl.wijkverband.vocabulary.AccountId;
import nl.wijkverband.vocabulary.AcuteRisk;
import nl.wijkverband.vocabulary.CareRoute;
import nl.wijkverband.vocabulary.EligibilityCriterion;
import nl.wijkverband.vocabulary.EligibilityOutcome;
import nl.wijkverband.vocabulary.Exclusion;
import nl.wijkverband.vocabulary.ExpectedWait;
import nl.wijkverband.vocabulary.FactorJudgement;
import nl.wijkverband.vocabulary.NoteId;
import nl.wijkverband.vocabulary.PatientId;
import nl.wijkverband.vocabulary.SeverityFactor;
import nl.wijkverband.vocabulary.SeverityProfile;

/** One filled-in example of everything on the path from complaint to route. */
final class IntakePathExamples {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 7);

  private IntakePathExamples() {}

  static Stream<Contract> all() {
    return Stream.of(
        new PatientAccessGivenV1(
            PatientId.of("01990000-0000-7000-8000-000000000001"),
            AccountId.of("01990000-0000-7000-8000-000000000018"),
            DAY),
        new AcuteRiskCheckedV1(CASE, List.of(AcuteRisk.SAFETY_AT_HOME), "Slaapt onrustig", DAY),
        new AcuteRiskDealtWithV1(CASE, "Crisisdienst is betrokken geweest", DAY),
        new MedicalExaminationRecordedV1(
            CASE,
            "Lichamelijk onderzoek, laboratorium",
            "Geen ontsteking",
            "Astma, stabiel",
            "Uw gewrichten zijn gezond",
            DAY),
        new AlkHypothesisStatedV1(CASE, "Beloop past bij ALK", DAY),
        new EligibilityAssessedV1(
            CASE,
            EligibilityOutcome.EXCLUDED_FOR_NOW,
            List.of(EligibilityCriterion.LIMITED_FUNCTIONING),
            List.of(Exclusion.UNSTABLE_SOMATIC_ILLNESS),
            "Woonsituatie",
            DAY,
            "Wordt over twee maanden achttien",
            DAY,
            "severity-1"),
        new SeverityDecidedV1(
            CASE,
            List.of(new FactorJudgement(SeverityFactor.DURATION, SeverityProfile.SEVERE)),
            SeverityProfile.SEVERE,
            SeverityProfile.SEVERE,
            "School dreigt te stoppen",
            "Veel verhuisd",
            "Verstuikte enkel",
            6,
            DAY,
            "severity-1"),
        new RouteChosenV1(CASE, CareRoute.PROGRAMME_AS_BRIDGE, "Wachttijd van vier maanden", DAY),
        new WaitingTimeRecordedV1(CASE, "Reumatoloog", DAY, 1, DAY),
        new WaitingTimeRecordedV2(CASE, "Reumatoloog", DAY, new ExpectedWait(12, 16), DAY),
        new ScegsNoteAddedV1(
            CASE,
            NoteId.of("01990000-0000-7000-8000-000000000010"),
            "Pijn in beide benen",
            "Denkt dat er iets stuk is",
            "Bang om te vallen",
            "Vermijdt trappen",
            "Mist school",
            DAY));
  }
}
