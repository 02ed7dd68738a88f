package nl.wijkverband.platform.inbox;

import java.sql.Types;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.wijkverband.platform.wire.Link;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cases whose records wait for somebody to look, within one transaction. */
final class Parking {

  private final JdbcClient jdbc;
  // By parked scope: whether everything urgent of it was applied.
  private final Map<UUID, Boolean> scopes = new HashMap<>();

  Parking(JdbcClient jdbc) {
    this.jdbc = jdbc;
    jdbc.sql(
            """
            select scope_id, bool_and(urgent_applied) as urgent from inbox_parked
            where scope_id is not null group by scope_id""")
        .query(
            row -> {
              scopes.put(row.getObject("scope_id", UUID.class), row.getBoolean("urgent"));
            });
  }

  boolean isParked(UUID scope) {
    return scopes.containsKey(scope);
  }

  /** Urgent facts keep their order too: behind one that was not applied nothing is. */
  boolean mayApplyUrgent(UUID scope) {
    return scopes.getOrDefault(scope, true);
  }

  void park(Arrived record, @Nullable Link link, String reason, boolean urgentApplied) {
    UUID scope = record.scope();
    if (scope != null) {
      scopes.merge(scope, urgentApplied, Boolean::logicalAnd);
    }
    jdbc.sql(
            """
            insert into inbox_parked (scope_id, topic, partition, kafka_offset, epoch, position,
                                      record_key, headers, body, reason, urgent_applied)
            values (:scope, :topic, :partition, :offset, :epoch, :position,
                    :key, :headers::jsonb, :body, :reason, :urgent)
            on conflict do nothing""")
        .param("scope", scope, Types.OTHER)
        .param("topic", record.from().topic())
        .param("partition", record.from().partition())
        .param("offset", record.offset())
        .param("epoch", link == null ? null : link.epoch(), Types.BIGINT)
        .param("position", link == null ? null : link.position(), Types.BIGINT)
        .param("key", record.key(), Types.VARCHAR)
        .param("headers", RecordColumns.headers(record))
        .param("body", record.body())
        .param("reason", reason)
        .param("urgent", urgentApplied)
        .update();
  }

  /** A record sent again replaces what is parked of it: it may have been damaged on its way. */
  void replace(Arrived record, Link link) {
    UUID scope = record.scope();
    if (scope == null || !isParked(scope)) {
      return;
    }
    jdbc.sql(
            """
            update inbox_parked set headers = :headers::jsonb, body = :body
            where topic = :topic and partition = :partition
              and epoch = :epoch and position = :position""")
        .param("headers", RecordColumns.headers(record))
        .param("body", record.body())
        .param("topic", record.from().topic())
        .param("partition", record.from().partition())
        .param("epoch", link.epoch())
        .param("position", link.position())
        .update();
  }
}
