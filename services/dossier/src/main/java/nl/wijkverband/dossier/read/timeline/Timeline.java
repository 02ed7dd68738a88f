package nl.wijkverband.dossier.read.timeline;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import nl.wijkverband.dossier.read.Row;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Part of a case's history, newest first.
 *
 * @param older the cursor of the next page, when there is one
 */
public record Timeline(List<Entry> entries, @Nullable String older) {

  /** What may be left out. */
  public enum Filter {
    ALL,
    MILESTONES,
    APPOINTMENTS,
    GOALS,
    REFERRALS,
    MDO
  }

  /**
   * One thing that happened.
   *
   * @param data the fields of the event this role may see
   */
  public record Entry(
      String id,
      String kind,
      LocalDate on,
      OffsetDateTime recordedAt,
      String actorRole,
      boolean milestone,
      @Nullable JsonNode data) {

    /** Of a row of {@code timeline_entry} with its position as text in {@code place}. */
    public static Entry of(Row row) {
      return new Entry(
          row.text("source") + ":" + Cursor.position(row),
          row.text("kind"),
          row.date("on_date"),
          row.moment("recorded_at"),
          row.text("actor_role"),
          row.flag("milestone"),
          row.secret("data", JsonNode.class).orElse(null));
    }
  }
}
