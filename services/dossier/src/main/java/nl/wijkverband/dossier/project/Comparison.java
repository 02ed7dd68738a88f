package nl.wijkverband.dossier.project;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.wijkverband.dossier.audience.Audience;
import nl.wijkverband.dossier.audience.Location;
import nl.wijkverband.dossier.audience.Table;
import nl.wijkverband.dossier.audience.Tables;
import nl.wijkverband.platform.json.WijkJson;
import nl.wijkverband.platform.rebuild.RebuildRun;
import nl.wijkverband.platform.rebuild.RowHash;
import nl.wijkverband.platform.rebuild.TableSum;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.PatientId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Adds up, table by table, what the running schemas hold and what the new ones do. A case is read
 * from both under its lock, so that nothing happens in between.
 */
final class Comparison {

  private final JsonMapper json = WijkJson.events();
  private final JdbcClient jdbc;
  private final RowHash hash;
  private final Map<String, TableSum> before = new TreeMap<>();
  private final Map<String, TableSum> after = new TreeMap<>();

  Comparison(JdbcClient jdbc, RowHash hash) {
    this.jdbc = jdbc;
    this.hash = hash;
  }

  void add(CaseId caseId, Audience audience) {
    String ofCase = "where t.case_id = :case";
    add(Location.schemaOf(audience), ofCase, caseId.value(), before);
    add(Location.nextSchemaOf(audience), ofCase, caseId.value(), after);
  }

  /** Rows about cases that have no history at all: nothing that happened put them there. */
  void addWhatNoCaseHas(Audience audience) {
    String ofNone = "where not exists (select from case_log.rebuilt r where r.case_id = t.case_id)";
    add(Location.schemaOf(audience), ofNone, null, before);
  }

  void tell(RebuildRun run) {
    before.forEach(
        (table, sum) -> run.compared(table, sum, after.getOrDefault(table, TableSum.NONE)));
  }

  private void add(
      Location location, String where, @Nullable UUID caseId, Map<String, TableSum> sums) {
    List<Table> tables =
        Tables.ALL.stream().filter(table -> table.isFor(location.audience())).toList();
    tables.forEach(table -> sums.putIfAbsent(name(location, table.name()), TableSum.NONE));
    var rows =
        jdbc.sql(
            tables.stream()
                .map(
                    table ->
                        "select '%1$s' as name, to_jsonb(t)::text as row from %2$s t %3$s"
                            .formatted(table.name(), location.table(table.name()), where))
                .collect(joining(" union all ")));
    (caseId == null ? rows : rows.param("case", caseId))
        .query(
            row -> {
              JsonNode columns = json.readTree(row.getString("row"));
              var patient = new PatientId(UUID.fromString(columns.get("patient_id").stringValue()));
              sums.merge(
                  name(location, row.getString("name")), hash.of(columns, patient), TableSum::plus);
            });
  }

  // By the name it is read under, before and after.
  private static String name(Location location, String table) {
    return location.audience().schema() + "." + table;
  }
}
