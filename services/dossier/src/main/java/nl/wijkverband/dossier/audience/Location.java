package nl.wijkverband.dossier.audience;

import java.util.Locale;

/**
 * Where an audience's tables stand: in its own schema; in the one that is being filled beside it to
 * take its place; or, to look back, as passing copies that are gone with the transaction. Who may
 * see the rows of those is asked of the schema itself.
 */
public record Location(Audience audience, Kind kind) {

  /** Which of the three. */
  enum Kind {
    NOW,
    NEXT,
    PASSING
  }

  /** The tables as they stand now. */
  public static Location schemaOf(Audience audience) {
    return new Location(audience, Kind.NOW);
  }

  /** The tables that are filled beside them, while that is done. */
  public static Location nextSchemaOf(Audience audience) {
    return new Location(audience, Kind.NEXT);
  }

  static Location passingTablesOf(Audience audience) {
    return new Location(audience, Kind.PASSING);
  }

  /** Whether these tables go with the transaction. */
  public boolean passing() {
    return kind == Kind.PASSING;
  }

  /** The schema; of passing tables the one that says who may see them. */
  public String schema() {
    return kind == Kind.NEXT ? audience.schema() + "_next" : audience.schema();
  }

  /** The table of this name. */
  public String table(String name) {
    return in("{s}." + name);
  }

  /** The query, with its <code>{s}.</code> said in full. */
  public String in(String sql) {
    String schema = schema() + ".";
    if (!passing()) {
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
