package nl.wijkverband.dossier.project;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkverband.dossier.audience.Location;
import nl.wijkverband.dossier.audience.Table;
import nl.wijkverband.dossier.audience.Tables;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Rows of a case that is filled as a whole wait here until a statement needs their table, and are
 * then written together. A row put twice is written once, as it was last.
 */
final class RowsTogether {

  private final JdbcTemplate jdbc;
  private final Location location;
  private final Map<String, Map<Object, Map<String, @Nullable Object>>> waiting =
      new LinkedHashMap<>();

  RowsTogether(JdbcTemplate jdbc, Location location) {
    this.jdbc = jdbc;
    this.location = location;
  }

  /** The statement that adds a row, or changes these columns of the one with the same key. */
  static String upsert(Location location, Table table, Collection<String> names, String values) {
    String updates = names.stream().map(n -> n + " = excluded." + n).collect(joining(", "));
    String key = table.primaryKey();
    String conflict =
        key.isEmpty() ? "" : " on conflict (%s) do update set %s".formatted(key, updates);
    return "insert into %s (%s) values (%s)%s"
        .formatted(location.table(table.name()), String.join(", ", names), values, conflict);
  }

  void add(Table table, Map<String, @Nullable Object> row) {
    var rows = waiting.computeIfAbsent(table.name(), name -> new LinkedHashMap<>());
    Object key = key(table, row);
    var same = rows.putIfAbsent(key, row);
    if (same != null) {
      same.putAll(row);
    }
  }

  /** Writes what waits for the tables that are named in the statement. */
  void writeWhatIsIn(String statement) {
    for (String table : List.copyOf(waiting.keySet())) {
      if (statement.contains(table)) {
        write(table);
      }
    }
  }

  void writeAll() {
    List.copyOf(waiting.keySet()).forEach(this::write);
  }

  private void write(String table) {
    var rows = waiting.remove(table);
    if (rows == null) {
      return;
    }
    var sameColumns = new LinkedHashMap<List<String>, List<@Nullable Object[]>>();
    for (var row : rows.values()) {
      sameColumns
          .computeIfAbsent(List.copyOf(row.keySet()), names -> new ArrayList<>())
          .add(row.values().toArray());
    }
    sameColumns.forEach(
        (names, values) -> {
          String parameters = names.stream().map(name -> "?").collect(joining(", "));
          jdbc.batchUpdate(upsert(location, Tables.named(table), names, parameters), values);
        });
  }

  private static Object key(Table table, Map<String, @Nullable Object> row) {
    return table.primaryKey().isEmpty()
        ? new Object()
        : Arrays.stream(table.primaryKey().split(", ", -1))
            .map(column -> String.valueOf(row.get(column)))
            .toList();
  }
}
