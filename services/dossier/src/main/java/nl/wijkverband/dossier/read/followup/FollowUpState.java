package nl.wijkverband.dossier.read.followup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a follow-up stands today; the first that holds, in this order (domain §5). Intervals are
 * calendar weeks.
 */
public enum FollowUpState {
  CLOSED,
  PAUSED,
  NO_SHOW_OPEN,
  OVERDUE,
  DUE_SOON,
  NOTHING_PLANNED,
  ON_TRACK;

  /**
   * @param dueOn the last day that is still within the interval
   * @param plannedOn the first appointment planned from today on
   */
  public record Facts(
      boolean closed,
      boolean paused,
      boolean noShowOpen,
      LocalDate dueOn,
      @Nullable LocalDate plannedOn) {}

  /** The state on this day. */
  public static FollowUpState of(Facts facts, LocalDate today, FollowUpTerms terms) {
    if (facts.closed) {
      return CLOSED;
    }
    if (facts.paused) {
      return PAUSED;
    }
    if (facts.noShowOpen) {
      return NO_SHOW_OPEN;
    }
    if (facts.dueOn.isBefore(today)) {
      return OVERDUE;
    }
    boolean plannedInTime = facts.plannedOn != null && !facts.plannedOn.isAfter(facts.dueOn);
    if (plannedInTime) {
      return ON_TRACK;
    }
    // Something planned after the date counts as nothing: it leaves the same work to do.
    return facts.dueOn.isAfter(today.plusDays(terms.dueSoonDays())) ? NOTHING_PLANNED : DUE_SOON;
  }
}
