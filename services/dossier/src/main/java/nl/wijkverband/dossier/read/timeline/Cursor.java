package nl.wijkverband.dossier.read.timeline;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Optional;
import nl.wijkverband.dossier.read.Row;

/** The place of an entry in the timeline's order; as text nothing to rely on but itself. */
record Cursor(LocalDate on, OffsetDateTime recordedAt, String source, long position) {

  static Cursor of(Row row) {
    return new Cursor(
        row.date("on_date"), row.moment("recorded_at"), row.text("source"), position(row));
  }

  static long position(Row row) {
    return Long.parseLong(row.text("place"));
  }

  /** What cannot be read is no cursor, and the timeline starts at its newest. */
  static Optional<Cursor> read(String text) {
    try {
      String[] parts =
          new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("\\|", 4);
      return parts.length != 4
          ? Optional.empty()
          : Optional.of(
              new Cursor(
                  LocalDate.parse(parts[0]),
                  OffsetDateTime.parse(parts[1]),
                  parts[2],
                  Long.parseLong(parts[3])));
    } catch (IllegalArgumentException | DateTimeException unreadable) {
      return Optional.empty();
    }
  }

  String text() {
    String parts = "%s|%s|%s|%d".formatted(on, recordedAt, source, position);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(parts.getBytes(StandardCharsets.UTF_8));
  }
}
