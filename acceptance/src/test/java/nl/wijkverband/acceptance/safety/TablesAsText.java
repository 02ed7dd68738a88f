package nl.wijkverband.acceptance.safety;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import nl.wijkverband.acceptance.stage.TheSystem;

/** Looks for words in every row of every table of a database, as its administrator. */
final class TablesAsText {

  private TablesAsText() {}

  /** Where a word stands: the word and the table. */
  static List<String> where(String database, List<String> words) throws SQLException {
    var found = new ArrayList<String>();
    try (var connection = TheSystem.running().superuser(database).connect()) {
      for (String table : tables(connection)) {
        for (String word : wordsIn(connection, table, words)) {
          found.add(word + " in " + database + "." + table);
        }
      }
    }
    return found;
  }

  private static List<String> tables(Connection connection) throws SQLException {
    var tables = new ArrayList<String>();
    try (var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "SELECT quote_ident(schemaname) || '.' || quote_ident(tablename) FROM pg_tables"
                    + " WHERE schemaname NOT IN ('pg_catalog', 'information_schema')")) {
      while (rows.next()) {
        tables.add(rows.getString(1));
      }
    }
    return tables;
  }

  private static List<String> wordsIn(Connection connection, String table, List<String> words)
      throws SQLException {
    var found = new ArrayList<String>();
    var sql =
        "SELECT word FROM unnest(?) AS word WHERE EXISTS"
            + " (SELECT FROM %s AS t WHERE t::text ILIKE '%%' || word || '%%')".formatted(table);
    try (var statement = connection.prepareStatement(sql)) {
      statement.setArray(1, connection.createArrayOf("text", words.toArray()));
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          found.add(rows.getString(1));
        }
      }
    }
    return found;
  }
}
