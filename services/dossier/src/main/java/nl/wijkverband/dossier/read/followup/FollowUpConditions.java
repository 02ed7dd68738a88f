package nl.wijkverband.dossier.read.followup;

/**
 * Each {@link FollowUpState} as a condition on {@code follow_up f} with {@link FollowUp#PLANNED},
 * so that the database can find the rows by their dates. A test holds the two against each other.
 */
public final class FollowUpConditions {

  private static final String OPEN = "not f.closed and not f.paused and not f.no_show_open";
  private static final String NOT_PLANNED_IN_TIME =
      "(planned.planned_on is null or planned.planned_on > f.due_on)";

  private FollowUpConditions() {}

  /** Needs the parameters of {@link FollowUp#parameters}. */
  public static String of(FollowUpState state) {
    return switch (state) {
      case CLOSED -> "f.closed";
      case PAUSED -> "not f.closed and f.paused";
      case NO_SHOW_OPEN -> "not f.closed and not f.paused and f.no_show_open";
      case OVERDUE -> OPEN + " and f.due_on < :today";
      case DUE_SOON -> OPEN + " and f.due_on between :today and :soon and " + NOT_PLANNED_IN_TIME;
      case NOTHING_PLANNED -> OPEN + " and f.due_on > :soon and " + NOT_PLANNED_IN_TIME;
      case ON_TRACK -> OPEN + " and f.due_on >= :today and planned.planned_on <= f.due_on";
    };
  }
}
