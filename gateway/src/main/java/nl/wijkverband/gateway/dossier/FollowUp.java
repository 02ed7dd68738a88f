package nl.wijkverband.gateway.dossier;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** How it stands with the contacts that were agreed with one practitioner. */
public record FollowUp(
    @Nullable Person practitioner,
    @Nullable Integer minWeeks,
    @Nullable Integer maxWeeks,
    State state,
    @Nullable LocalDate lastContact,
    @Nullable LocalDate startsOn,
    @Nullable LocalDate dueOn,
    @Nullable OffsetDateTime plannedAt,
    @Nullable Integer weeksSinceContact) {

  /** In the order in which they hold (domain §5). */
  public enum State {
    CLOSED("afgesloten"),
    PAUSED("gepauzeerd"),
    NO_SHOW_OPEN("niet-verschenen"),
    OVERDUE("te-laat"),
    DUE_SOON("binnenkort"),
    NOTHING_PLANNED("niets-gepland"),
    ON_TRACK("op-schema");

    private final String slug;

    State(String slug) {
      this.slug = slug;
    }

    /** The word for it in an address. */
    public String slug() {
      return slug;
    }
  }
}
