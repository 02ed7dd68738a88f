package nl.wijkverband.careplans.write.noshow;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import nl.wijkverband.vocabulary.DutchTime;

/**
 * What is done, and by when, after somebody did not come. The steps are the programme's
 * (Zorgprogramma ALK, stroomschema 5); the terms are ours, kept by version so that the past can be
 * explained.
 */
public record NoShowProtocol(
    String version,
    int callWithinWorkingDays,
    int letterWithinWorkingDays,
    int responseWithinDays) {

  /** The terms in use today; those of the call alone were called 2026-1 before. */
  public static final NoShowProtocol CURRENT = new NoShowProtocol("no-show-1", 3, 2, 14);

  /** The last day on which the call is in time. */
  public LocalDate callBefore(OffsetDateTime missed) {
    return WorkingDays.after(DutchTime.dayOf(missed), callWithinWorkingDays);
  }

  /** The last day on which the letter is in time, after a call nobody answered. */
  public LocalDate letterBefore(OffsetDateTime called) {
    return WorkingDays.after(DutchTime.dayOf(called), letterWithinWorkingDays);
  }

  /** The last day on which the patient's answer is in time. */
  public LocalDate responseBefore(LocalDate letterSent) {
    return letterSent.plusDays(responseWithinDays);
  }
}
