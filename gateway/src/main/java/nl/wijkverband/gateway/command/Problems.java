package nl.wijkverband.gateway.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a form shows that went wrong: at its fields, and in general. */
public final class Problems {
  private final Map<String, String> atField = new LinkedHashMap<>();
  private final List<String> general = new ArrayList<>();

  /** Nothing wrong. */
  public static Problems none() {
    return new Problems();
  }

  /**
   * Places the errors of a service at the fields of a form.
   *
   * @param fields the names of the form's fields, in their order on screen
   * @param elsewhere the field that stands for another name of the service
   */
  static Problems of(
      Problem problem, List<String> fields, Map<String, String> elsewhere, String otherwise) {
    var problems = new Problems();
    Map<String, String> found = new HashMap<>();
    List<Problem.FieldError> errors = problem.errors() == null ? List.of() : problem.errors();
    for (Problem.FieldError error : errors) {
      String message = error.message() == null ? otherwise : error.message();
      String field = fieldFor(error.field(), fields, elsewhere);
      if (field == null) {
        problems.general.add(message);
      } else {
        found.putIfAbsent(field, message);
      }
    }
    fields.stream()
        .filter(found::containsKey)
        .forEach(field -> problems.atField.put(field, found.get(field)));
    if (problems.isNone()) {
      problems.general.add(problem.detail() == null ? otherwise : problem.detail());
    }
    return problems;
  }

  private static @Nullable String fieldFor(
      @Nullable String path, List<String> fields, Map<String, String> elsewhere) {
    if (path == null) {
      return null;
    }
    String last = path.replaceAll("^.*[.\\]]", "");
    String first = path.replaceAll("[.\\[].*$", "");
    for (String name : List.of(path, last, first)) {
      String own = elsewhere.getOrDefault(name, name);
      if (fields.contains(own)) {
        return own;
      }
    }
    return null;
  }

  /** Adds what the gateway itself saw at a field. */
  public Problems with(String field, String message) {
    atField.put(field, message);
    return this;
  }

  /** Adds what belongs to no field. */
  public Problems withGeneral(String message) {
    general.add(message);
    return this;
  }

  /** The message at a field, if any. */
  public @Nullable String at(String field) {
    return atField.get(field);
  }

  /** Every message at a field, in the order they came. */
  public Map<String, String> atFields() {
    return atField;
  }

  /** What belongs to no field. */
  public List<String> general() {
    return general;
  }

  /** Whether nothing is wrong. */
  public boolean isNone() {
    return atField.isEmpty() && general.isEmpty();
  }
}
