package nl.wijkverband.dossier.audience;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.stereotype.Component;

/**
 * Makes the audiences' schemas anew whenever their definition changed. Nothing is lost by that:
 * they hold nothing but what the case log says, and are filled from it again.
 */
@Component
public final class R__Audience_schemas extends BaseJavaMigration {

  @Override
  public Integer getChecksum() {
    return statements().hashCode();
  }

  @Override
  public void migrate(Context context) throws Exception {
    try (var statement = context.getConnection().createStatement()) {
      for (String sql : statements()) {
        statement.execute(sql);
      }
    }
  }

  private static List<String> statements() {
    List<String> sql = new ArrayList<>();
    Arrays.stream(Audience.values())
        .forEach(
            audience -> sql.addAll(new AudienceSchema(Location.schemaOf(audience)).statements()));
    sql.add("delete from case_log.projected");
    // A filling under way has the old definition: it may not take the place of this one.
    sql.add("delete from case_log.edition");
    Arrays.stream(Audience.values())
        .forEach(
            audience ->
                sql.add(
                    "insert into case_log.edition (audience) values ('%s')".formatted(audience)));
    return sql;
  }
}
