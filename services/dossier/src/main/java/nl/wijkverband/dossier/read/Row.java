package nl.wijkverband.dossier.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wijkverband.platform.json.WijkJson;
import nl.wijkverband.platform.personaldata.PersonalData;
import nl.wijkverband.vocabulary.DutchTime;
import nl.wijkverband.vocabulary.PatientId;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.jspecify.annotations.Nullable;

/**
 * One row of a projection. A column its audience does not have reads as {@code null}, and so does a
 * text whose key is gone.
 */
public final class Row {

  private final Map<String, @Nullable Object> columns;
  private final PersonalData personalData;

  private Row(Map<String, @Nullable Object> columns, PersonalData personalData) {
    this.columns = columns;
    this.personalData = personalData;
  }

  static Row of(ResultSet row, PersonalData personalData) throws SQLException {
    Map<String, @Nullable Object> columns = new HashMap<>();
    var shape = row.getMetaData();
    for (int i = 1; i <= shape.getColumnCount(); i++) {
      columns.put(
          shape.getColumnLabel(i),
          switch (shape.getColumnTypeName(i)) {
            case "date" -> row.getObject(i, LocalDate.class);
            case "timestamptz" -> row.getObject(i, OffsetDateTime.class);
            default -> row.getObject(i);
          });
    }
    return new Row(columns, personalData);
  }

  boolean isAboutACase() {
    return columns.get("case_id") != null && columns.get("patient_id") != null;
  }

  public UUID caseId() {
    return uuid("case_id");
  }

  PatientId patientId() {
    return new PatientId(uuid("patient_id"));
  }

  public UUID uuid(String column) {
    return required(column, UUID.class);
  }

  public Optional<UUID> findUuid(String column) {
    return Optional.ofNullable((UUID) columns.get(column));
  }

  public String text(String column) {
    return required(column, String.class);
  }

  public @Nullable String findText(String column) {
    return (String) columns.get(column);
  }

  public int number(String column) {
    return required(column, Number.class).intValue();
  }

  public @Nullable Integer findNumber(String column) {
    return columns.get(column) instanceof Number number ? number.intValue() : null;
  }

  public boolean flag(String column) {
    return required(column, Boolean.class);
  }

  public LocalDate date(String column) {
    return required(column, LocalDate.class);
  }

  public @Nullable LocalDate findDate(String column) {
    return (LocalDate) columns.get(column);
  }

  /** A moment, in Dutch time. */
  public OffsetDateTime moment(String column) {
    return inDutchTime(required(column, OffsetDateTime.class));
  }

  public @Nullable OffsetDateTime findMoment(String column) {
    return columns.get(column) instanceof OffsetDateTime moment ? inDutchTime(moment) : null;
  }

  public @Nullable PractitionerRef findPerson(String column) {
    String text = findText(column);
    return text == null || text.isEmpty()
        ? null
        : WijkJson.events().readValue(text, PractitionerRef.class);
  }

  public PractitionerRef person(String column) {
    return WijkJson.events().readValue(text(column), PractitionerRef.class);
  }

  /** A list of codes, kept as JSON. */
  public <E extends Enum<E>> List<E> codes(String column, Class<E> type) {
    List<E> codes = new ArrayList<>();
    WijkJson.events()
        .readTree(text(column))
        .forEach(code -> codes.add(Enum.valueOf(type, code.stringValue())));
    return codes;
  }

  /** A patient's words, readable. */
  public @Nullable String secret(String column) {
    String kept = findText(column);
    if (kept == null) {
      return null;
    }
    String words = personalData.revealText(kept, patientId());
    return words.isEmpty() ? null : words;
  }

  /** A patient's words with some structure, readable. */
  public <T> Optional<T> secret(String column, Class<T> type) {
    return Optional.ofNullable(secret(column))
        .map(words -> WijkJson.events().readValue(words, type));
  }

  private <T> T required(String column, Class<T> type) {
    Object value = columns.get(column);
    if (value == null) {
      throw new IllegalStateException("no value in " + column);
    }
    return type.cast(value);
  }

  private static OffsetDateTime inDutchTime(OffsetDateTime moment) {
    return DutchTime.at(moment.toInstant());
  }
}
