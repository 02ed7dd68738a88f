package nl.wijkverband.dossier.project;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkverband.dossier.audience.Audience;
import nl.wijkverband.dossier.audience.Condition;
import nl.wijkverband.dossier.audience.Location;
import nl.wijkverband.dossier.audience.Part;
import nl.wijkverband.dossier.audience.Table;
import nl.wijkverband.dossier.audience.Tables;
import nl.wijkverband.dossier.audience.WhoSeesWhat;
import nl.wijkverband.platform.json.WijkJson;
import nl.wijkverband.platform.personaldata.PersonalData;
import nl.wijkverband.vocabulary.Id;
import nl.wijkverband.vocabulary.PatientId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * One audience's tables as projectors write them, for one case. What the audience has no column for
 * is left out here, so that a projector need not know who its audience is.
 */
final class AudienceTables {

  private final JdbcClient jdbc;
  private final PersonalData personalData;
  private final JsonMapper json = WijkJson.events();
  private final Location location;
  private final UUID caseId;
  private final PatientId patientId;
  private final @Nullable RowsTogether together;

  /** Each row is written as it is put. */
  AudienceTables(
      JdbcClient jdbc,
      PersonalData personalData,
      Location location,
      UUID caseId,
      PatientId patientId) {
    this(jdbc, personalData, location, caseId, patientId, null);
  }

  /** Rows are written together; {@link #finish} writes the last. */
  AudienceTables(
      JdbcClient jdbc,
      PersonalData personalData,
      Location location,
      UUID caseId,
      PatientId patientId,
      @Nullable RowsTogether together) {
    this.together = together;
    this.jdbc = jdbc;
    this.personalData = personalData;
    this.location = location;
    this.caseId = caseId;
    this.patientId = patientId;
  }

  Audience audience() {
    return location.audience();
  }

  boolean sees(Part part) {
    return WhoSeesWhat.sees(audience(), part);
  }

  /** Whether this audience sees this part only where it is addressed to the viewer. */
  boolean seesOnlyOwn(Part part) {
    return WhoSeesWhat.condition(audience(), part) == Condition.ADDRESSED_TO_ME;
  }

  /** Whether this audience sees actions of an MDO only where they are the viewer's own. */
  boolean seesOnlyOwnActions(Part part) {
    return WhoSeesWhat.condition(audience(), part) == Condition.OWN_ACTION;
  }

  boolean has(String table) {
    return Tables.named(table).isFor(audience());
  }

  /** A patient's words: encrypted where they are written, left out where they may not be. */
  static Object personal(@Nullable String text) {
    return new Personal(text == null || text.isEmpty() ? null : text);
  }

  /** A patient's words with some structure. */
  static Object personalJson(Object value) {
    return new PersonalJson(value);
  }

  String json(Object value) {
    return json.writeValueAsString(value);
  }

  /** Names and values in turn; a value may be {@code null}. */
  static Map<String, @Nullable Object> values(@Nullable Object... namesAndValues) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      values.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
    }
    return values;
  }

  /** Adds a row, or replaces the one with the same key. */
  void put(String table, Map<String, @Nullable Object> values) {
    if (!has(table)) {
      return;
    }
    Map<String, @Nullable Object> row = allowed(table, values);
    row.put("case_id", caseId);
    row.put("patient_id", patientId.value());
    if (together != null) {
      together.add(Tables.named(table), row);
      return;
    }
    String parameters = row.keySet().stream().map(name -> ":" + name).collect(joining(", "));
    var statement =
        jdbc.sql(RowsTogether.upsert(location, Tables.named(table), row.keySet(), parameters));
    row.forEach(statement::param);
    statement.update();
  }

  /** Changes the rows of this case that the condition holds for. */
  void change(
      String table,
      Map<String, @Nullable Object> values,
      String where,
      Map<String, @Nullable Object> parameters) {
    if (!has(table)) {
      return;
    }
    Map<String, @Nullable Object> row = allowed(table, values);
    if (row.isEmpty()) {
      return;
    }
    String updates =
        row.keySet().stream().map(name -> name + " = :new_" + name).collect(joining(", "));
    var statement =
        statement(
            "update %s set %s where case_id = :case_id and (%s)"
                .formatted(qualified(table), updates, where));
    row.forEach((name, value) -> statement.param("new_" + name, value));
    parameters.forEach(statement::param);
    statement.param("case_id", caseId).update();
  }

  /** Runs a statement of the projector's own; {@code {s}} stands for the audience's schema. */
  void run(String table, String sql, Map<String, @Nullable Object> parameters) {
    if (!has(table)) {
      return;
    }
    var statement = statement(location.in(sql));
    parameters.forEach((name, value) -> statement.param(name, stored(value)));
    statement.param("case_id", caseId).update();
  }

  /** One value of this case, when there is one. */
  <T> @Nullable T find(
      String table, String column, Class<T> type, String where, Map<String, @Nullable Object> p) {
    if (!has(table)) {
      return null;
    }
    var statement =
        statement(
            "select %s from %s where case_id = :case_id and %s"
                .formatted(column, qualified(table), where));
    p.forEach(statement::param);
    List<@Nullable T> found = statement.param("case_id", caseId).query(type).list();
    return found.isEmpty() ? null : found.getFirst();
  }

  @Nullable String reveal(@Nullable String protectedText) {
    return protectedText == null ? null : personalData.revealText(protectedText, patientId);
  }

  /** Takes everything about the case out of this audience's schema. */
  void clear() {
    // In one go: twenty tables would be twenty ways to the database and back.
    statement(
            Tables.ALL.stream()
                .filter(table -> table.isFor(audience()))
                .map(
                    table -> "delete from " + qualified(table.name()) + " where case_id = :case_id")
                .collect(joining(";\n")))
        .param("case_id", caseId)
        .update();
  }

  /** Has everything written that was put so far. */
  void finish() {
    if (together != null) {
      together.writeAll();
    }
  }

  private JdbcClient.StatementSpec statement(String sql) {
    if (together != null) {
      together.writeWhatIsIn(sql);
    }
    return jdbc.sql(sql);
  }

  private String qualified(String table) {
    return location.table(table);
  }

  private Map<String, @Nullable Object> allowed(
      String table, Map<String, @Nullable Object> values) {
    Set<String> columns =
        Tables.named(table).columnsFor(audience()).stream()
            .map(Table.Column::name)
            .collect(Collectors.toSet());
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    values.forEach(
        (name, value) -> {
          if (columns.contains(name)) {
            row.put(name, stored(value));
          }
        });
    return row;
  }

  private @Nullable Object stored(@Nullable Object value) {
    return switch (value) {
      case Personal(String text) -> text == null ? null : personalData.protectText(text, patientId);
      case PersonalJson(Object content) ->
          personalData.protectText(json.writeValueAsString(content), patientId);
      case Id id -> id.value();
      case Enum<?> code -> code.name();
      case Instant moment -> moment.atOffset(ZoneOffset.UTC);
      case null -> null;
      default -> value;
    };
  }

  private record Personal(@Nullable String text) {}

  private record PersonalJson(Object content) {}
}
