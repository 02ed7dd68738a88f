package nl.wijkverband.platform.inbox;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wijkverband.platform.envelope.Position;
import nl.wijkverband.platform.wire.Link;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The cases that stopped because one of their records could not be processed. */
public final class ParkedCases {

  /**
   * A parked case, or a record that could not be read at all and has none.
   *
   * @param reason the kind of error of its first record
   */
  public record ParkedCase(
      @Nullable UUID scope, int records, String firstType, String reason, Instant since) {}

  private record Row(long id, Arrived record, boolean urgentApplied) {}

  private final InboxTransactions transactions;
  private final Handlers handlers;
  private final JdbcClient jdbc;
  private final Progress progress;
  private final Announcements announcements;

  ParkedCases(
      InboxTransactions transactions,
      Handlers handlers,
      JdbcClient jdbc,
      Progress progress,
      Announcements announcements) {
    this.transactions = transactions;
    this.handlers = handlers;
    this.jdbc = jdbc;
    this.progress = progress;
    this.announcements = announcements;
  }

  /** All of them, the longest parked first. */
  public List<ParkedCase> list() {
    return jdbc.sql(
            """
            select scope_id, count(*) as records, min(parked_at) as since,
                   (array_agg(coalesce(headers ->> 'ce_type', '') order by id))[1] as type,
                   (array_agg(reason order by id))[1] as reason
            from inbox_parked group by scope_id order by min(id)""")
        .query(
            (row, number) ->
                new ParkedCase(
                    row.getObject("scope_id", UUID.class),
                    row.getInt("records"),
                    row.getString("type"),
                    row.getString("reason"),
                    row.getTimestamp("since").toInstant()))
        .list();
  }

  /**
   * Processes a case's parked records in order, until one fails again.
   *
   * @return how many are still parked
   */
  public int retry(UUID scope) {
    Handled handled = new Handled();
    int left = transactions.alone(() -> retry(scope, handled));
    announcements.announce(handled);
    return left;
  }

  private int retry(UUID scope, Handled handled) {
    List<Row> rows = parked(scope);
    int done = 0;
    while (done < rows.size() && succeeds(rows.get(done), scope, handled)) {
      done++;
    }
    progress.save(handled.progress());
    return rows.size() - done;
  }

  private boolean succeeds(Row row, UUID scope, Handled handled) {
    try {
      transactions.part(() -> process(row, handled));
    } catch (RuntimeException failed) {
      if (PassingTrouble.is(failed)) {
        throw failed;
      }
      jdbc.sql("update inbox_parked set reason = ? where id = ?")
          .params(failed.getClass().getSimpleName(), row.id())
          .update();
      return false;
    }
    Link link = Link.of(row.record().headers());
    handled.add(scope, new Position(link.service(), link.position()));
    return true;
  }

  private void process(Row row, Handled handled) {
    Arrived record = row.record();
    handlers
        .typeOf(record.headers())
        .ifPresent(
            type -> {
              Published published = handlers.read(record, type);
              if (row.urgentApplied()) {
                handlers.ordinary(published);
              } else {
                handlers.all(published);
              }
              if (published.envelope().caseId() != null) {
                handled.add(published.envelope().caseId());
              }
            });
    jdbc.sql("delete from inbox_parked where id = ?").param(row.id()).update();
  }

  private List<Row> parked(UUID scope) {
    return jdbc.sql("select * from inbox_parked where scope_id = ? order by id")
        .param(scope)
        .query(
            (row, number) ->
                new Row(
                    row.getLong("id"), RecordColumns.read(row), row.getBoolean("urgent_applied")))
        .list();
  }
}
