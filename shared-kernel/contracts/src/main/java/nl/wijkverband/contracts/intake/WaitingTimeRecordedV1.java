package nl.wijkverband.contracts.intake;

import java.time.LocalDate;
import nl.wijkverband.contracts.Superseded;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.ExpectedWait;
import nl.wijkverband.vocabulary.Personal;

/** The patient waits for the second or third line; the first line bridges meanwhile. */
@EventType(name = "nl.wijkverband.intake.waiting-time-recorded")
public record WaitingTimeRecordedV1(
    CaseId caseId,
    @Personal String waitsFor,
    LocalDate waitingSince,
    int expectedWeeks,
    LocalDate recordedOn)
    implements Superseded<WaitingTimeRecordedV2> {

  @Override
  public WaitingTimeRecordedV2 successor() {
    return new WaitingTimeRecordedV2(
        caseId, waitsFor, waitingSince, new ExpectedWait(expectedWeeks, expectedWeeks), recordedOn);
  }
}
