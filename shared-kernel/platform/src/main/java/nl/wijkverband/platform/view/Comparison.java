package nl.wijkverband.platform.view;

import java.util.List;
import java.util.UUID;
import nl.wijkverband.platform.json.WijkJson;
import nl.wijkverband.platform.personaldata.PersonalData;
import nl.wijkverband.platform.personaldata.UnreadablePersonalData;
import nl.wijkverband.platform.rebuild.RebuildRun;
import nl.wijkverband.platform.rebuild.RowHash;
import nl.wijkverband.platform.rebuild.TableSum;
import nl.wijkverband.vocabulary.PatientId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Says, table by table, whether the old and the new one hold the same. */
final class Comparison {

  private static final int PAGE = 1_000;

  private final List<ViewTable> tables;
  private final PersonalData personalData;
  private final RowHash hash;
  private final JsonMapper json = WijkJson.events();

  Comparison(List<ViewTable> tables, PersonalData personalData) {
    this.tables = List.copyOf(tables);
    this.personalData = personalData;
    this.hash = new RowHash(personalData);
  }

  /** After the switch, in a transaction that saw both at that moment. */
  void compare(JdbcClient sql, RebuildRun run) {
    for (ViewTable table : tables) {
      run.compared(table.name(), sum(sql, table, Beside.OLD), sum(sql, table, Beside.RUNNING));
    }
  }

  private TableSum sum(JdbcClient sql, ViewTable table, String schema) {
    String path = schema.equals(Beside.OLD) ? Beside.OLD + ", " + Beside.RUNNING : schema;
    sql.sql("set local search_path = " + path).update();
    String query =
        "select to_jsonb(t) as row, %s as patient from %s.%s t"
            .formatted(
                table.patient() == null ? "null::uuid" : table.patient(), schema, table.name());
    var total = new TableSum[] {TableSum.NONE};
    sql.sql(query)
        .withFetchSize(PAGE)
        .query(
            row -> {
              UUID patient = row.getObject("patient", UUID.class);
              total[0] =
                  total[0].plus(
                      one(
                          table,
                          (ObjectNode) json.readTree(row.getString("row")),
                          patient == null ? null : new PatientId(patient)));
            });
    return total[0];
  }

  private TableSum one(ViewTable table, ObjectNode row, @Nullable PatientId whose) {
    table.leftOut().forEach(row::remove);
    try {
      table.documents().forEach((column, type) -> open(row, column, type, whose));
      return hash.of(row, whose);
    } catch (UnreadablePersonalData | IllegalArgumentException damaged) {
      // Whatever stands there, it is not what it should be: it counts as it looks.
      return hash.of(row.objectNode().put("damaged", row.toString()), null);
    }
  }

  private void open(ObjectNode row, String column, Class<?> type, @Nullable PatientId whose) {
    if (row.get(column) instanceof ObjectNode document && whose != null) {
      row.set(column, json.valueToTree(personalData.reveal(document, type, whose)));
    }
  }
}
