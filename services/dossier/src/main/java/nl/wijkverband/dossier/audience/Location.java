package nl.wijkverband.dossier.audience;

import java.util.Locale;

/**
 * Where an audience's tables stand: in its own schema, or, to look back, as passing copies that are
 * gone with the transaction. Who may see the rows is asked of the schema itself in both.
 */
public record Location(Audience audience, boolean passing) {

  /** The tables as they stand now. */
  public static Location schemaOf(Audience audience) {
    return new Location(audience, false);
  }

  /** The table of this name. */
  public String table(String name) {
    return in("{s}." + name);
  }

  /** The query, with its <code>{s}.</code> said in full. */
  public String in(String sql) {
    String schema = audience.schema() + ".";
    if (!passing) {
      return sql.replace("{s}.", schema);
    }
    // Relationships are those of today, also for whoever looks back.
    return sql.replace("{s}.viewer", schema + "viewer")
        .replace("{s}.letter_viewer", schema + "letter_viewer")
        .replace("{s}.", "pg_temp." + passingName(""));
  }

  // Two audiences' tables have different columns: one name for both would break the statements a
  // connection keeps prepared.
  String passingName(String table) {
    return audience.name().toLowerCase(Locale.ROOT) + "_" + table;
  }
}
