package nl.wijkverband.mdocasework.read;

import java.util.List;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.ServicePosition;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How much of a case's history this service knows: per service the position of its last event of
 * the case that was heard, of our own the last one stored.
 */
@Component
public class KnownHistory {

  private final JdbcClient jdbc;
  private final String service;

  KnownHistory(JdbcClient jdbc, @Value("${wijkverband.service}") String service) {
    this.jdbc = jdbc;
    this.service = service;
  }

  /** By name of the service; one that published nothing about the case is not there. */
  public List<ServicePosition> of(CaseId caseId) {
    return jdbc.sql(
            """
            select service, position from inbox_progress where scope_id = :case
            union all
            select :own, max(position) from domain_event
            where aggregate_id = :case having max(position) is not null
            order by service""")
        .param("case", caseId.value())
        .param("own", service)
        .query(
            (row, number) -> new ServicePosition(row.getString("service"), row.getLong("position")))
        .list();
  }
}
