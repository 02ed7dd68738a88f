package nl.wijkverband.dossier.audience;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;

/** The SQL that makes one audience's schema: tables, rights, and row security by relationship. */
final class AudienceSchema {

  /** Who looks, as each read transaction says it ({@link Viewing}). */
  private static final String VIEWER = "nullif(current_setting('wijk.viewer', true), '')::uuid";

  private static final String ORGANISATION =
      "nullif(current_setting('wijk.organisation', true), '')::uuid";
  private static final String WIJK = "nullif(current_setting('wijk.wijk', true), '')";

  /**
   * A withdrawal is known to the access tables at once, even while the case's projections wait for
   * an event that could not be processed.
   */
  private static final String CONSENT_STANDS =
      """
      not exists (select from public.access_consent c where c.case_id = viewer.case_id
        and c.purpose = any (string_to_array(viewer.consent, '+')) and not c.given)""";

  private final Location location;
  private final Audience audience;

  AudienceSchema(Location location) {
    this.location = location;
    this.audience = location.audience();
  }

  List<String> statements() {
    List<String> sql = new ArrayList<>();
    String schema = location.schema();
    sql.add("drop schema if exists %s cascade".formatted(schema));
    sql.add("create schema %s".formatted(schema));
    sql.add("grant usage on schema %s to %s".formatted(schema, audience.databaseRole()));
    sql.add("grant usage on schema %s to dossier_projector".formatted(schema));
    sql.add("grant usage on schema public to " + audience.databaseRole());
    sql.add("grant select on public.access_consent to " + audience.databaseRole());
    Tables.ALL.stream().filter(table -> table.isFor(audience)).forEach(t -> sql.addAll(table(t)));
    return sql;
  }

  private List<String> table(Table table) {
    String name = location.table(table.name());
    List<String> sql = new ArrayList<>();
    sql.add("create table %s (%s)".formatted(name, shape(table)));
    table.indexes().forEach(index -> sql.add("create index on %s %s".formatted(name, index)));
    sql.add("alter table %s enable row level security".formatted(name));
    sql.add(
        "create policy relationship on %s for select to %s using (%s)"
            .formatted(name, audience.databaseRole(), rowsOf(table, table.name())));
    sql.add(
        "create policy projecting on %s to dossier_projector using (true) with check (true)"
            .formatted(name));
    sql.add("grant select on %s to %s".formatted(name, audience.databaseRole()));
    sql.add("grant select, insert, update, delete on %s to dossier_projector".formatted(name));
    return sql;
  }

  /** A copy of the table for one transaction; its maker owns it and fills it. */
  String passing(Table table) {
    String name = location.passingName(table.name());
    return """
        create temporary table %1$s (%2$s) on commit drop;
        alter table %1$s enable row level security;
        create policy relationship on %1$s for select to %3$s using (%4$s);
        grant select on %1$s to %3$s;
        """
        .formatted(name, shape(table), audience.databaseRole(), rowsOf(table, name));
  }

  private String shape(Table table) {
    String columns =
        table.columnsFor(audience).stream()
            .map(column -> column.name() + " " + column.type())
            .collect(joining(", "));
    return table.primaryKey().isEmpty()
        ? columns
        : "%s, primary key (%s)".formatted(columns, table.primaryKey());
  }

  /** Which rows of the table, under the name it has here, a viewer gets. */
  private String rowsOf(Table table, String name) {
    String relationship =
        "exists (select from %s.viewer v where v.case_id = %s.case_id)"
            .formatted(location.schema(), name);
    String letter =
        "exists (select from %s.letter_viewer l where l.referral_id = %s.referral_id)"
            .formatted(location.schema(), name);
    String action =
        "exists (select from %s.mdo_action a where a.action_id = %s.action_id)"
            .formatted(location.schema(), name);
    return switch (table.rowRule()) {
      case RELATIONSHIP -> relationship;
      case LETTER -> seesOwnLettersOnly() ? letter : relationship + " or " + letter;
      case ACTION ->
          seesOwnActionsOnly()
              ? "%s and owner_id = %s".formatted(relationship, VIEWER)
              : relationship;
      case TIMELINE ->
          relationship
              + (seesOwnLettersOnly() ? " and (referral_id is null or %s)".formatted(letter) : "")
              + (seesOwnActionsOnly() ? " and (action_id is null or %s)".formatted(action) : "");
      case OWN ->
          table.name().equals("viewer")
              ? "(organisation_id = %s or practitioner_id = %s or wijk = %s) and %s"
                  .formatted(ORGANISATION, VIEWER, WIJK, CONSENT_STANDS)
              : "practitioner_id = " + VIEWER;
    };
  }

  private boolean seesOwnActionsOnly() {
    return WhoSeesWhat.condition(audience, Part.MDO_ACTIONS) == Condition.OWN_ACTION;
  }

  private boolean seesOwnLettersOnly() {
    return WhoSeesWhat.condition(audience, Part.LETTER) == Condition.ADDRESSED_TO_ME;
  }
}
