package nl.wijkverband.acceptance.bench.faults;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import nl.wijkverband.acceptance.bench.faults.Observed.Handled;
import nl.wijkverband.acceptance.bench.faults.Observed.InLog;
import nl.wijkverband.acceptance.bench.faults.Observed.Shown;
import nl.wijkverband.acceptance.bench.faults.Observed.Stored;
import nl.wijkverband.local.WijkSystem;

/** Reads the databases past all services, as their administrator. */
final class Stores {

  static final List<String> WRITERS = List.of("intake", "care-plans", "mdo-casework", "messaging");

  // What a timer is about, named alike at what sets it and at what it does.
  private static final String EVENTS =
      """
      select position, event_id, type, case_id, patient_id, aggregate_id, sequence_number,
        correlation_id, causation_id, actor_role,
        case type
          when 'messaging.message-sent' then (
            select string_agg((payload ->> 'messageId') || '/' || (d -> 'to' ->> 'id'), ' ')
            from jsonb_array_elements(payload -> 'deliveries') d where d ? 'heldBecause')
          when 'messaging.message-delivered' then
            (payload ->> 'messageId') || '/' || (payload ->> 'to')
          when 'care-plans.no-show-letter-sent' then payload ->> 'appointmentId'
          when 'care-plans.no-show-invoice-decision-asked' then payload ->> 'appointmentId'
        end as timer
      from domain_event order by position
      """;

  private final WijkSystem system;

  Stores(WijkSystem system) {
    this.system = system;
  }

  /** One row as something of ours. */
  interface Reading<T> {
    T of(ResultSet row) throws SQLException;
  }

  <T> List<T> read(String database, String sql, Reading<T> reading) {
    try (Connection connection = system.superuser(database.replace('-', '_')).connect();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      List<T> all = new ArrayList<>();
      while (rows.next()) {
        all.add(reading.of(rows));
      }
      return all;
    } catch (SQLException e) {
      throw new IllegalStateException(database + ": " + sql, e);
    }
  }

  List<Stored> events() {
    List<Stored> all = new ArrayList<>();
    for (String service : WRITERS) {
      all.addAll(
          read(
              service,
              EVENTS,
              row ->
                  new Stored(
                      service,
                      row.getLong("position"),
                      row.getString("event_id"),
                      row.getString("type"),
                      row.getString("case_id"),
                      row.getString("patient_id"),
                      row.getString("aggregate_id"),
                      row.getLong("sequence_number"),
                      row.getString("correlation_id"),
                      row.getString("causation_id"),
                      row.getString("actor_role"),
                      row.getString("timer"))));
    }
    return all;
  }

  List<Handled> handled() {
    List<Handled> all = new ArrayList<>();
    for (String service : WRITERS) {
      all.addAll(
          read(
              service,
              "select key, answer_id, position from handled_command",
              row -> new Handled(service, row.getString(1), row.getString(2), row.getLong(3))));
    }
    return all;
  }

  List<InLog> caseLog() {
    return read(
        "dossier",
        """
        select event_id, case_id, source, position from case_log.case_event
        order by case_id, order_at, source, position
        """,
        row -> new InLog(row.getString(1), row.getString(2), row.getString(3), row.getLong(4)));
  }

  List<Shown> timelines() {
    List<Shown> all = new ArrayList<>();
    for (String audience : Audiences.ALL) {
      all.addAll(
          read(
              "dossier",
              "select case_id, source, position from " + audience + ".timeline_entry",
              row -> new Shown(audience, row.getString(1), row.getString(2), row.getLong(3))));
    }
    return all;
  }
}
