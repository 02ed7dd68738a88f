package nl.wijkverband.careplans.write.noshow;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import nl.wijkverband.careplans.write.moment.DutchDay;

/**
 * What is done, and by when, after somebody did not come. The steps are the programme's
 * (Zorgprogramma ALK, stroomschema 5); the terms are ours, kept by version so that the past can be
 * explained.
 */
public record NoShowProtocol(String version, int callWithinWorkingDays) {

  /** The terms in use today. */
  public static final NoShowProtocol CURRENT = new NoShowProtocol("2026-1", 3);

  /** The last day on which the call is in time. */
  public LocalDate callBefore(OffsetDateTime missed) {
    return WorkingDays.after(DutchDay.of(missed), callWithinWorkingDays);
  }
}
