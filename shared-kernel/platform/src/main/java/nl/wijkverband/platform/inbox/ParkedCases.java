package nl.wijkverband.platform.inbox;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.wijkverband.platform.envelope.Position;
import nl.wijkverband.platform.trouble.PassingTrouble;
import nl.wijkverband.platform.wire.Link;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The cases that stopped because one of their records could not be processed. */
public final class ParkedCases {

  /**
   * A parked case, or a record of which cannot be told whose it is.
   *
   * @param number of its first record
   * @param reason the kind of error of its first record
   * @param unreadable whether that one is no record of ours, or too damaged to see what it was: it
   *     can be dropped, for what is really missing is seen and sent again
   */
  public record ParkedCase(
      @Nullable UUID scope,
      long number,
      int records,
      String firstType,
      String reason,
      boolean unreadable,
      Instant since) {}

  /** Why a case is parked that only newer code understands. */
  static final String NOT_KNOWN_YET = NotKnownYet.class.getSimpleName();

  private record Row(long id, Arrived record, boolean urgentApplied) {}

  private static final Logger log = LoggerFactory.getLogger(ParkedCases.class);
  private static final int PAGE = 50;

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
            select scope_id, count(*) as records, min(parked_at) as since, min(id) as number,
                   (array_agg(coalesce(headers ->> 'ce_type', '') order by id))[1] as type,
                   (array_agg(reason order by id))[1] as reason,
                   (array_agg(position is null order by id))[1] as unreadable
            from inbox_parked
            group by scope_id, case when scope_id is null then id end order by min(id)""")
        .query(
            (row, number) ->
                new ParkedCase(
                    row.getObject("scope_id", UUID.class),
                    row.getLong("number"),
                    row.getInt("records"),
                    typeName(row.getString("type")),
                    row.getString("reason"),
                    row.getBoolean("unreadable"),
                    row.getTimestamp("since").toInstant()))
        .list();
  }

  // In a record that is none of ours anything may stand there.
  private static String typeName(String type) {
    return type.matches("[a-z0-9.-]{1,100}") ? type : "";
  }

  /**
   * Processes a case's parked records in order, until one fails again.
   *
   * @return how many are still parked
   */
  public int retry(UUID scope) {
    while (true) {
      Handled handled = new Handled();
      boolean more = transactions.alone(() -> retryPage(scope, handled));
      announcements.announce(handled);
      if (!more) {
        return count(scope);
      }
    }
  }

  /**
   * Processes those of every case.
   *
   * @return how many records are still parked
   */
  public int retryAll() {
    return list().stream()
        .map(ParkedCase::scope)
        .filter(Objects::nonNull)
        .mapToInt(this::retry)
        .sum();
  }

  /**
   * Throws a record away that is none of ours, or too damaged to be one; never one that has a place
   * in the order of events.
   *
   * @return whether there was one
   */
  public boolean drop(long number) {
    return jdbc.sql(
            """
            delete from inbox_parked where id = ? and position is null
            returning topic, partition, kafka_offset""")
        .param(number)
        .query(
            (row, count) ->
                row.getString("topic") + "/" + row.getInt("partition") + " at " + row.getLong(3))
        .optional()
        .map(
            place -> {
              log.warn("an operator dropped an unreadable record of {}", place);
              return true;
            })
        .orElse(false);
  }

  /** What newer code had written is tried again by itself: this code may be newer still. */
  void retryWhatWasNotKnown() {
    List<UUID> scopes =
        transactions.shared(
            () ->
                jdbc.sql(
                        """
                        select distinct scope_id from inbox_parked
                        where reason = ? and scope_id is not null""")
                    .param(NOT_KNOWN_YET)
                    .query(UUID.class)
                    .list());
    scopes.forEach(this::retry);
  }

  /** Whether there is more to try: the case may have more than fits into one transaction. */
  private boolean retryPage(UUID scope, Handled handled) {
    List<Row> rows = parked(scope);
    int done = 0;
    while (done < rows.size() && succeeds(rows.get(done), scope, handled)) {
      done++;
    }
    progress.save(handled.progress());
    return done == PAGE;
  }

  private int count(UUID scope) {
    return jdbc.sql("select count(*) from inbox_parked where scope_id = ?")
        .param(scope)
        .query(Integer.class)
        .single();
  }

  private boolean succeeds(Row row, UUID scope, Handled handled) {
    Link link;
    try {
      link = Link.of(row.record().headers());
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
    handled.add(scope, new Position(link.service(), link.position()));
    return true;
  }

  private void process(Row row, Handled handled) {
    Arrived record = row.record();
    handlers
        .typeOf(record.headers())
        .ifPresent(
            type -> {
              Published published = handlers.read(record);
              if (row.urgentApplied()) {
                handlers.ordinary(published);
              } else {
                handlers.all(published);
              }
              handlers.settle();
              if (published.envelope().caseId() != null) {
                handled.add(published.envelope().caseId());
              }
            });
    jdbc.sql("delete from inbox_parked where id = ?").param(row.id()).update();
  }

  private List<Row> parked(UUID scope) {
    return jdbc.sql("select * from inbox_parked where scope_id = ? order by id limit ?")
        .params(scope, PAGE)
        .query(
            (row, number) ->
                new Row(
                    row.getLong("id"), RecordColumns.read(row), row.getBoolean("urgent_applied")))
        .list();
  }
}
