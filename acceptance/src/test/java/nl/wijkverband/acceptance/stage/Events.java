package nl.wijkverband.acceptance.stage;

import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/** What stands in the event stores, counted past all services. */
public final class Events {

  private Events() {}

  /** How many events each writing service holds. */
  public static Map<String, Long> counted() {
    return counted("true");
  }

  /** How many events of this type there are, in all stores. */
  public static long ofType(String type) {
    return counted("type = '" + type.replace("'", "''") + "'").values().stream()
        .mapToLong(Long::longValue)
        .sum();
  }

  /** How many events of this type say something about this case. */
  public static long ofType(String type, String caseId) {
    return counted("type = '" + type + "' AND case_id = '" + caseId + "'").values().stream()
        .mapToLong(Long::longValue)
        .sum();
  }

  private static Map<String, Long> counted(String which) {
    var counts = new TreeMap<String, Long>();
    for (String service : TheSystem.WRITERS) {
      var login = TheSystem.running().superuser(service.replace('-', '_'));
      try (var connection = login.connect();
          var statement = connection.createStatement();
          var rows = statement.executeQuery("SELECT count(*) FROM domain_event WHERE " + which)) {
        rows.next();
        counts.put(service, rows.getLong(1));
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
    return counts;
  }
}
