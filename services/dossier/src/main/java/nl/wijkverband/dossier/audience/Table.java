package nl.wijkverband.dossier.audience;

import java.util.ArrayList;
import java.util.List;

/**
 * One table as every audience that may see its part has it; a column whose part an audience may not
 * see is not there.
 */
public final class Table {

  private final String name;
  private final Part part;
  private final List<Column> columns = new ArrayList<>();
  private final List<String> indexes = new ArrayList<>();
  private String primaryKey = "case_id";
  private RowRule rowRule = RowRule.RELATIONSHIP;

  private Table(String name, Part part) {
    this.name = name;
    this.part = part;
    column("case_id", "uuid not null");
    column("patient_id", "uuid not null");
  }

  static Table named(String name, Part part) {
    return new Table(name, part);
  }

  Table column(String columnName, String type) {
    return column(columnName, type, part);
  }

  Table column(String columnName, String type, Part columnPart) {
    columns.add(new Column(columnName, type, columnPart));
    return this;
  }

  Table key(String keyColumns) {
    this.primaryKey = keyColumns;
    return this;
  }

  Table index(String definition) {
    indexes.add(definition);
    return this;
  }

  Table rows(RowRule rule) {
    this.rowRule = rule;
    return this;
  }

  public String name() {
    return name;
  }

  public String primaryKey() {
    return primaryKey;
  }

  List<String> indexes() {
    return List.copyOf(indexes);
  }

  RowRule rowRule() {
    return rowRule;
  }

  /** Whether this audience has this table at all. */
  public boolean isFor(Audience audience) {
    return WhoSeesWhat.sees(audience, part);
  }

  /** The columns this audience has of it. */
  public List<Column> columnsFor(Audience audience) {
    return columns.stream().filter(column -> WhoSeesWhat.sees(audience, column.part())).toList();
  }

  /** One column, and the part of the data that stands in it. */
  public record Column(String name, String type, Part part) {}

  /** Which rows a viewer gets. */
  enum RowRule {
    /** The rows of cases the viewer has a running relationship with. */
    RELATIONSHIP,
    /** Letters: of one's cases where the audience sees all, else those addressed to oneself. */
    LETTER,
    /** Actions of an MDO: of one's cases where the audience sees all, else one's own. */
    ACTION,
    /** Rows of one's cases, those about a letter or an action only with that. */
    TIMELINE,
    /** The relationships themselves: one's own. */
    OWN
  }
}
