package nl.wijkverband.platform.access;

import java.time.Duration;
import nl.wijkverband.platform.wire.Partitions;
import nl.wijkverband.vocabulary.CaseId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Consents are current when everything published about them was heard within a set time, and no
 * record of the case that concerns access is parked unread.
 */
final class HeardConsents implements ConsentFeed {

  private final JdbcClient jdbc;
  private final boolean listens;
  private final String topic;
  private final Duration staleAfter;

  HeardConsents(JdbcClient jdbc, boolean listens, String topic, Duration staleAfter) {
    this.jdbc = jdbc;
    this.listens = listens;
    this.topic = topic;
    this.staleAfter = staleAfter;
  }

  @Override
  public boolean isCurrentFor(CaseId caseId) {
    return nothingParkedUnread(caseId) && (!listens || wasHeard(caseId));
  }

  private boolean nothingParkedUnread(CaseId caseId) {
    return jdbc.sql(
            """
            select not exists
              (select 1 from inbox_parked where scope_id = ? and not urgent_applied)""")
        .param(caseId.value())
        .query(Boolean.class)
        .single();
  }

  private boolean wasHeard(CaseId caseId) {
    int partitions =
        jdbc.sql("select coalesce(max(partition), -1) + 1 from inbox_heard where topic = ?")
            .param(topic)
            .query(Integer.class)
            .single();
    return partitions > 0
        && jdbc.sql(
                """
                select exists (select 1 from inbox_heard
                               where topic = ? and partition = ?
                                 and heard_at > clock_timestamp() - ? * interval '1 millisecond')""")
            .params(topic, Partitions.of(caseId.value(), partitions), staleAfter.toMillis())
            .query(Boolean.class)
            .single();
  }
}
