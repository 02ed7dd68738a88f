package nl.wijkverband.platform.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkverband.platform.envelope.Position;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The last position taken in per case and service. */
final class Progress {

  record Of(UUID scope, String service) {}

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;

  Progress(JdbcClient jdbc, JdbcTemplate batches) {
    this.jdbc = jdbc;
    this.batches = batches;
  }

  void save(Map<Of, Long> progress) {
    List<Object[]> rows = new ArrayList<>();
    progress.forEach((of, position) -> rows.add(new Object[] {of.scope(), of.service(), position}));
    // In one order for everybody, so that two transactions cannot wait for each other.
    rows.sort(java.util.Comparator.comparing(row -> row[0].toString() + row[1]));
    batches.batchUpdate(
        """
        insert into inbox_progress (scope_id, service, position) values (?, ?, ?)
        on conflict (scope_id, service)
        do update set position = greatest(inbox_progress.position, excluded.position)""",
        rows);
  }

  /** Whether the case, or the position whosever it is, was taken in or stopped before that. */
  Seen find(@Nullable UUID scope, Position position) {
    return jdbc.sql(
            """
            select exists (select 1 from inbox_progress
                           where service = :service
                             and (scope_id = :scope and position >= :position
                                  or position = :position)) as seen,
                   exists (select 1 from inbox_parked
                           where scope_id = :scope
                              or position = :position
                                 and headers ->> 'ce_source' = :source) as parked""")
        .param("scope", scope, java.sql.Types.OTHER)
        .param("service", position.service())
        .param("source", "urn:nl:wijkverband:" + position.service())
        .param("position", position.value())
        .query(
            (row, number) ->
                row.getBoolean("parked")
                    ? Seen.PARKED
                    : row.getBoolean("seen") ? Seen.SEEN : Seen.BEHIND)
        .single();
  }
}
