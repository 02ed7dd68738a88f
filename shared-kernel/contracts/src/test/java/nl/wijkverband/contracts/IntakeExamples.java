package nl.wijkverband.contracts;

import static nl.wijkverband.contracts.People.CASE;
import static nl.wijkverband.contracts.People.GP;
import static nl.wijkverband.contracts.People.PHYSIOTHERAPIST;
import static nl.wijkverband.contracts.People.POH;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkverband.contracts.intake.CaseOpenedV1;
import nl.wijkverband.contracts.intake.ConsentGivenV1;
import nl.wijkverband.contracts.intake.ConsentWithdrawnV1;
import nl.wijkverband.contracts.intake.ExplanationGivenV1;
import nl.wijkverband.contracts.intake.HealthScoreRecordedV1;
import nl.wijkverband.contracts.intake.PatientDetails;
import nl.wijkverband.contracts.intake.PatientRegisteredV1;
import nl.wijkverband.contracts.intake.ReferralAcceptedV1;
import nl.wijkverband.contracts.intake.ReferralClarifiedV1;
import nl.wijkverband.contracts.intake.ReferralDeclinedV1;
import nl.wijkverband.contracts.intake.ReferralRefusedV1;
import nl.wijkverband.contracts.intake.ReferralReturnedV1;
import nl.wijkverband.contracts.intake.ReferralSentV1;
import nl.wijkverband.vocabulary.ConsentForm;
import nl.wijkverband.vocabulary.ConsentPurpose;
import nl.wijkverband.vocabulary.Expectation;
import nl.wijkverband.vocabulary.ExplanatoryModel;
import nl.wijkverband.vocabulary.PatientId;
import nl.wijkverband.vocabulary.PhysiotherapyEmphasis;
import nl.wijkverband.vocabulary.ReferralId;
import nl.wijkverband.vocabulary.Sex;

/** One filled-in example of everything intake publishes. */
final class IntakeExamples {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 7);
  private static final PatientId PATIENT = PatientId.of("01990000-0000-7000-8000-000000000001");
  private static final ReferralId REFERRAL = ReferralId.of("01990000-0000-7000-8000-000000000003");
  private static final PatientDetails DETAILS =
      new PatientDetails(
          "Samira",
          "Verzonnen",
          LocalDate.of(2007, 3, 14),
          Sex.FEMALE,
          "999990019",
          "030 0000000",
          "samira@voorbeeld.invalid",
          "Modelstraat 1, Demowijk");

  private IntakeExamples() {}

  static Stream<Contract> all() {
    return Stream.of(
        new PatientRegisteredV1(
            PATIENT, GP.organisationId(), GP.organisationName(), "demowijk", DETAILS),
        new CaseOpenedV1(
            CASE,
            PATIENT,
            GP.organisationId(),
            GP.organisationName(),
            "demowijk",
            DETAILS,
            "Pijn in de benen, loopt met krukken",
            LocalDate.of(2026, 2, 1),
            DAY),
        new ExplanationGivenV1(
            CASE,
            List.of(ExplanatoryModel.CENTRAL_SENSITISATION),
            "te gevoelig afgesteld alarm",
            "mijn benen doen het niet",
            DAY),
        new ConsentGivenV1(CASE, ConsentPurpose.SHARING_WITHIN_KERNTEAM, ConsentForm.ORAL, DAY),
        new ConsentWithdrawnV1(CASE, ConsentPurpose.BUURTTEAM, ConsentForm.WRITTEN, DAY),
        new ReferralSentV1(
            CASE,
            REFERRAL,
            GP,
            PHYSIOTHERAPIST,
            "Opbouw van belasting zonder krukken",
            "te gevoelig afgesteld alarm",
            List.copyOf(
                Expectation.checklistFor(PHYSIOTHERAPIST.role()).stream().sorted().toList()),
            List.of(PhysiotherapyEmphasis.ACTIVATION, PhysiotherapyEmphasis.PACING),
            List.of(POH),
            GP,
            "POH en fysiotherapeut werken aan hetzelfde doel",
            DAY),
        new ReferralRefusedV1(
            CASE, REFERRAL, PHYSIOTHERAPIST, "NO_SUPPLEMENTARY_INSURANCE", "ACCESS_TO_CARE", DAY),
        new ReferralAcceptedV1(CASE, REFERRAL, PHYSIOTHERAPIST, DAY),
        new ReferralDeclinedV1(CASE, REFERRAL, PHYSIOTHERAPIST, "Wachtlijst tot januari", DAY),
        new ReferralReturnedV1(
            CASE, REFERRAL, PHYSIOTHERAPIST, "Welke uitleg is precies gegeven?", DAY),
        new ReferralClarifiedV1(CASE, REFERRAL, "De uitleg van het alarm", DAY),
        new HealthScoreRecordedV1(CASE, 3, DAY, "Een keer zonder krukken naar school"));
  }
}
