package nl.wijkverband.dossier.audience;

import static java.util.stream.Collectors.joining;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Makes copies of an audience's tables that only the running transaction has: the same columns, and
 * the same row security by the relationships of today.
 */
@Component
public class PassingTables {

  private final JdbcClient jdbc;

  PassingTables(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Empty copies; their maker fills them, the audience reads them. */
  public Location madeFor(Audience audience) {
    Location location = Location.passingTablesOf(audience);
    AudienceSchema schema = new AudienceSchema(location);
    // In one go: twenty tables are a hundred statements.
    jdbc.sql(
            Tables.ALL.stream()
                .filter(table -> table.isFor(audience) && table.rowRule() != Table.RowRule.OWN)
                .map(table -> schema.passing(table))
                .collect(joining()))
        .update();
    return location;
  }
}
