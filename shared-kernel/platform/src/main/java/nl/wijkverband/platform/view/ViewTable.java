package nl.wijkverband.platform.view;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One table of a view, and what it takes to compare two of them.
 *
 * @param patient SQL for the patient a row {@code t} is about, where it holds protected texts
 * @param documents the columns that hold a record as JSON, personal fields encrypted
 * @param leftOut columns that say nothing, such as a row number
 */
public record ViewTable(
    String name, @Nullable String patient, Map<String, Class<?>> documents, Set<String> leftOut) {

  public ViewTable {
    documents = Map.copyOf(documents);
    leftOut = Set.copyOf(leftOut);
  }

  /** A table without anything encrypted. */
  public static ViewTable of(String name) {
    return new ViewTable(name, null, Map.of(), Set.of());
  }

  /** Its protected texts are about this patient. */
  public ViewTable about(String sql) {
    return new ViewTable(name, sql, documents, leftOut);
  }

  /** This column holds such a record. */
  public ViewTable holding(String column, Class<?> type) {
    Map<String, Class<?>> more = new HashMap<>(documents);
    more.put(column, type);
    return new ViewTable(name, patient, more, leftOut);
  }

  /** This column says nothing. */
  public ViewTable without(String column) {
    Set<String> more = new HashSet<>(leftOut);
    more.add(column);
    return new ViewTable(name, patient, documents, more);
  }
}
