package nl.wijkverband.intake.write;

import static nl.wijkverband.intake.People.CASE;
import static nl.wijkverband.intake.People.LATER;
import static nl.wijkverband.intake.People.OPENED;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.wijkverband.intake.events.AcuteRiskChecked;
import nl.wijkverband.intake.events.AcuteRiskDealtWith;
import nl.wijkverband.intake.events.AlkHypothesisStated;
import nl.wijkverband.intake.events.EligibilityAssessed;
import nl.wijkverband.intake.events.MedicalExaminationRecorded;
import nl.wijkverband.intake.events.SeverityDecided;
import nl.wijkverband.vocabulary.AcuteRisk;
import nl.wijkverband.vocabulary.EligibilityCriterion;
import nl.wijkverband.vocabulary.EligibilityOutcome;
import nl.wijkverband.vocabulary.FactorJudgement;
import nl.wijkverband.vocabulary.SeverityFactor;
import nl.wijkverband.vocabulary.SeverityProfile;

/** What may have happened on the ALK route before a test begins. */
public abstract class AlkRouteFixture extends CaseworkFixture {

  protected static final AcuteRiskChecked RISK_FOUND =
      new AcuteRiskChecked(CASE, List.of(AcuteRisk.SUICIDALITY), "somber", LATER);
  protected static final AcuteRiskChecked NO_RISK_FOUND =
      new AcuteRiskChecked(CASE, List.of(), null, LATER);
  protected static final AcuteRiskDealtWith RISK_DEALT_WITH =
      new AcuteRiskDealtWith(CASE, "crisisdienst, nu veilig", LATER);
  protected static final MedicalExaminationRecorded EXAMINED =
      new MedicalExaminationRecorded(
          CASE, "benen en rug", "geen afwijkingen", null, "spieren en zenuwen zijn gezond", OPENED);
  protected static final AlkHypothesisStated HYPOTHESIS_STATED =
      new AlkHypothesisStated(CASE, "klachten passen niet bij een ziekte", OPENED);

  protected static EligibilityAssessed eligibility(EligibilityOutcome outcome, LocalDate on) {
    return new EligibilityAssessed(
        CASE,
        outcome,
        List.of(EligibilityCriterion.LIMITED_FUNCTIONING),
        List.of(),
        null,
        null,
        null,
        on,
        "eligibility-1");
  }

  protected static SeverityDecided severity(SeverityProfile decided, LocalDate on) {
    return new SeverityDecided(
        CASE, everyFactor(decided), decided, decided, null, null, null, null, on, "severity-1");
  }

  /** All eight factors at this level. */
  protected static List<FactorJudgement> everyFactor(SeverityProfile level) {
    return Arrays.stream(SeverityFactor.values())
        .map(factor -> new FactorJudgement(factor, level))
        .toList();
  }
}
