package nl.wijkverband.local;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A file of {@code infra/postgres}: SQL with {@code ${placeholders}}, run statement by statement.
 */
final class SqlTemplate {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([a-z_]+)}");
  private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9_-]+");

  private final String sql;

  private SqlTemplate(String sql) {
    this.sql = sql;
  }

  static SqlTemplate named(String file) throws IOException {
    return new SqlTemplate(
        Files.readString(Checkout.root().resolve("infra/postgres").resolve(file)));
  }

  static SqlTemplate of(String sql) {
    return new SqlTemplate(sql);
  }

  void run(DatabaseLogin login, Map<String, String> values) throws SQLException {
    try (var connection = login.connect();
        var statement = connection.createStatement()) {
      for (String one : statements(values)) {
        statement.execute(one);
      }
    }
  }

  List<String> statements(Map<String, String> values) {
    var filled = PLACEHOLDER.matcher(sql).replaceAll(match -> value(values, match.group(1)));
    var statements = new ArrayList<String>();
    var current = new StringBuilder();
    boolean quoted = false;
    for (String line : filled.lines().filter(line -> !line.startsWith("--")).toList()) {
      current.append(line).append('\n');
      quoted ^= line.split("\\$\\$", -1).length % 2 == 0;
      if (!quoted && line.endsWith(";")) {
        statements.add(current.toString().strip());
        current.setLength(0);
      }
    }
    return statements;
  }

  private static String value(Map<String, String> values, String name) {
    var value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("No value for ${" + name + "}");
    }
    if (!SAFE.matcher(value).matches()) {
      throw new IllegalArgumentException("Letters, digits, - and _ only in ${" + name + "}");
    }
    return value;
  }
}
