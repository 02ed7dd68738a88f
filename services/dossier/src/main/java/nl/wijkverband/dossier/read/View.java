package nl.wijkverband.dossier.read;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkverband.dossier.audience.Audience;
import nl.wijkverband.dossier.audience.Location;
import nl.wijkverband.dossier.audience.Tables;
import nl.wijkverband.platform.personaldata.PersonalData;
import nl.wijkverband.vocabulary.Actor;
import nl.wijkverband.vocabulary.CaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One read transaction as one viewer of one audience. It remembers of whom it has read anything, so
 * that no question can forget to say so in the disclosure log.
 */
public final class View {

  private final JdbcClient jdbc;
  private final PersonalData personalData;
  private final Location location;
  private final Actor viewer;
  private final OffsetDateTime now;
  private final Map<UUID, UUID> patientByCase = new LinkedHashMap<>();

  View(
      JdbcClient jdbc,
      PersonalData personalData,
      Location location,
      Actor viewer,
      OffsetDateTime now) {
    this.jdbc = jdbc;
    this.personalData = personalData;
    this.location = location;
    this.viewer = viewer;
    this.now = now;
  }

  public Audience audience() {
    return location.audience();
  }

  /** The moment everything is told of, in Dutch time: now, or the end of an earlier day. */
  public OffsetDateTime now() {
    return now;
  }

  public LocalDate today() {
    return now.toLocalDate();
  }

  /** Whether the viewer looks at an earlier day; what is past can be read and not changed. */
  public boolean isPast() {
    return location.passing();
  }

  public Actor viewer() {
    return viewer;
  }

  /** Whether this practitioner is the one who looks. */
  public boolean isMe(UUID practitionerId) {
    return viewer.id().value().equals(practitionerId);
  }

  /** Whether the viewer has a relationship with the case. */
  boolean knows(CaseId caseId) {
    return jdbc.sql(
            location.in("select exists (select from {s}.viewer where case_id = :case) as known"))
        .param("case", caseId.value())
        .query(Boolean.class)
        .single();
  }

  /** Whether this audience has all these tables. */
  public boolean has(String... tables) {
    return Arrays.stream(tables).allMatch(name -> Tables.named(name).isFor(audience()));
  }

  /**
   * The rows of a query over tables of this audience; {@code {s}} stands for its schema. Without
   * the table there are none.
   */
  public List<Row> rows(String table, String sql, Map<String, ? extends @Nullable Object> with) {
    if (!has(table)) {
      return List.of();
    }
    var statement = jdbc.sql(location.in(sql));
    with.forEach(statement::param);
    List<Row> rows = statement.query((row, number) -> Row.of(row, personalData)).list();
    rows.stream()
        .filter(Row::isAboutACase)
        .forEach(row -> patientByCase.put(row.caseId(), row.patientId().value()));
    return rows;
  }

  /** One row with nothing about a single patient in it, such as a count. */
  public Row total(String sql, Map<String, ? extends @Nullable Object> with) {
    var statement = jdbc.sql(location.in(sql));
    with.forEach(statement::param);
    return statement.query((row, number) -> Row.of(row, personalData)).single();
  }

  /** Whose data was read, by case. */
  public Map<UUID, UUID> patientByCase() {
    return Map.copyOf(patientByCase);
  }

  /** On which ground this viewer sees each of these cases; only a letter where none is named. */
  Map<UUID, String> groundByCase() {
    Map<UUID, String> grounds = new LinkedHashMap<>();
    patientByCase.keySet().forEach(caseId -> grounds.put(caseId, "sent-referral"));
    jdbc.sql(
            "select case_id, min(ground) as ground from {s}.viewer where case_id = any (:cases) group by case_id"
                .replace("{s}", audience().schema()))
        .param("cases", patientByCase.keySet().toArray(UUID[]::new))
        .query(
            row -> {
              grounds.put(row.getObject("case_id", UUID.class), row.getString("ground"));
            });
    return grounds;
  }
}
