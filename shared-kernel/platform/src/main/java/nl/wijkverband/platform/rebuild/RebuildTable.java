package nl.wijkverband.platform.rebuild;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.wijkverband.platform.json.WijkJson;
import nl.wijkverband.platform.rebuild.RebuildProgress.Compared;
import nl.wijkverband.platform.rebuild.RebuildProgress.State;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The record of every rebuild, for whoever asks and at whichever instance. */
final class RebuildTable {

  private final JdbcClient jdbc;
  private final JsonMapper json = WijkJson.events();

  RebuildTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  long begin(String projection) {
    return jdbc.sql("insert into rebuild (projection, state) values (?, 'FILLING') returning id")
        .param(projection)
        .query(Long.class)
        .single();
  }

  void write(
      long id,
      State state,
      long done,
      long inAll,
      List<Compared> compared,
      @Nullable String trouble) {
    jdbc.sql(
            """
            update rebuild set state = :state, events_done = :done, events_in_all = :all,
              compared = :compared::jsonb, trouble = :trouble, seen_at = clock_timestamp(),
              finished_at = case when :runs then null else clock_timestamp() end
            where id = :id""")
        .param("id", id)
        .param("state", state.name())
        .param("done", done)
        .param("all", inAll)
        .param("compared", json.writeValueAsString(compared))
        .param("trouble", trouble, Types.VARCHAR)
        .param("runs", state.runs())
        .update();
  }

  /** What still stands as running although nothing runs: its process is gone. */
  void interruptWhatRuns() {
    jdbc.sql(
            """
            update rebuild set state = 'INTERRUPTED', finished_at = clock_timestamp()
            where finished_at is null""")
        .update();
  }

  Optional<RebuildProgress> latest() {
    return jdbc.sql("select * from rebuild order by id desc limit 1")
        .query(this::progress)
        .optional();
  }

  private RebuildProgress progress(ResultSet row, int number) throws SQLException {
    Instant started = row.getObject("started_at", OffsetDateTime.class).toInstant();
    Instant seen = row.getObject("seen_at", OffsetDateTime.class).toInstant();
    OffsetDateTime finished = row.getObject("finished_at", OffsetDateTime.class);
    long done = row.getLong("events_done");
    long inAll = row.getLong("events_in_all");
    double rate = RebuildProgress.rate(done, Duration.between(started, seen));
    return new RebuildProgress(
        row.getLong("id"),
        row.getString("projection"),
        State.valueOf(row.getString("state")),
        started,
        finished == null ? null : finished.toInstant(),
        done,
        inAll,
        rate,
        finished == null ? RebuildProgress.left(done, inAll, rate) : null,
        json.readValue(row.getString("compared"), new TypeReference<List<Compared>>() {}),
        row.getString("trouble"));
  }
}
