package nl.wijkverband.contracts.intake;

import java.time.LocalDate;
import nl.wijkverband.contracts.Supersedes;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.ExpectedWait;
import nl.wijkverband.vocabulary.Personal;

/**
 * The patient waits for the second or third line, as long as those say: at least and at most. Who
 * knows one number only is told the longer.
 */
@EventType(name = "nl.wijkverband.intake.waiting-time-recorded", revision = 2)
public record WaitingTimeRecordedV2(
    CaseId caseId,
    @Personal String waitsFor,
    LocalDate waitingSince,
    ExpectedWait expected,
    LocalDate recordedOn)
    implements Supersedes<WaitingTimeRecordedV1> {

  @Override
  public WaitingTimeRecordedV1 predecessor() {
    return new WaitingTimeRecordedV1(
        caseId, waitsFor, waitingSince, expected.maxWeeks(), recordedOn);
  }
}
