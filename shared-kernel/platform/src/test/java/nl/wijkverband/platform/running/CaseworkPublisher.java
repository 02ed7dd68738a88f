package nl.wijkverband.platform.running;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wijkverband.contracts.Contract;
import nl.wijkverband.contracts.intake.CaseOpenedV1;
import nl.wijkverband.contracts.intake.ConsentGivenV1;
import nl.wijkverband.contracts.intake.ConsentWithdrawnV1;
import nl.wijkverband.contracts.intake.HealthScoreRecordedV1;
import nl.wijkverband.contracts.intake.PatientDetails;
import nl.wijkverband.contracts.intake.ReferralSentV1;
import nl.wijkverband.contracts.intake.WaitingTimeRecordedV2;
import nl.wijkverband.platform.publish.Publisher;
import nl.wijkverband.vocabulary.ConsentForm;
import nl.wijkverband.vocabulary.Sex;

/** What the test's service tells the others. */
public final class CaseworkPublisher implements Publisher {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  private volatile boolean yesterday;

  /** Whether it tells a wait as it did before that contract had a second revision. */
  public void isOfYesterday(boolean before) {
    yesterday = before;
  }

  @Override
  public Optional<Contract> translate(Object privateEvent) {
    return switch ((Casework.CaseworkEvent) privateEvent) {
      case Casework.Opened e ->
          Optional.of(
              new CaseOpenedV1(
                  e.caseId(),
                  e.patientId(),
                  e.by().organisationId(),
                  e.by().organisationName(),
                  "demowijk",
                  new PatientDetails(
                      "Sanne",
                      "Fictief",
                      LocalDate.of(2007, 1, 1),
                      Sex.FEMALE,
                      null,
                      null,
                      null,
                      null),
                  "pijn in de benen",
                  DAY,
                  DAY));
      case Casework.Scored e ->
          Optional.of(new HealthScoreRecordedV1(e.caseId(), e.score(), DAY, e.needed()));
      case Casework.Consented e ->
          Optional.of(
              e.given()
                  ? new ConsentGivenV1(e.caseId(), e.purpose(), ConsentForm.ORAL, e.on())
                  : new ConsentWithdrawnV1(e.caseId(), e.purpose(), ConsentForm.ORAL, e.on()));
      case Casework.Referred e ->
          Optional.of(
              new ReferralSentV1(
                  e.caseId(),
                  e.referralId(),
                  e.to(),
                  e.to(),
                  "vraag",
                  "uitleg",
                  List.of(),
                  List.of(),
                  List.of(),
                  null,
                  null,
                  DAY));
      case Casework.Waits e -> {
        var told = new WaitingTimeRecordedV2(e.caseId(), e.waitsFor(), DAY, e.expected(), DAY);
        yield Optional.of(yesterday ? told.predecessor() : told);
      }
      case Casework.Whispered whispered -> Optional.empty();
    };
  }
}
