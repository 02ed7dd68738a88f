package nl.wijkverband.gateway.command;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What surrounds a form: its template, the page it belongs to, and what it shows besides its
 * fields. That is read only when the form is shown, so that a form can be sent while reading is
 * down.
 */
public final class Screen {
  private final String useCase;
  private final String backTo;
  private String done;
  private final Map<String, Supplier<?>> shown = new LinkedHashMap<>();
  private final Map<String, String> elsewhere = new LinkedHashMap<>();

  private Screen(String useCase, String backTo) {
    this.useCase = useCase;
    this.backTo = backTo;
    this.done = useCase + ".done";
  }

  /** The form of a use case, belonging to a page. */
  public static Screen of(String useCase, String backTo) {
    return new Screen(useCase, backTo);
  }

  /** Something the form shows. */
  public Screen with(String name, Supplier<?> value) {
    shown.put(name, value);
    return this;
  }

  /** The field that stands for another name in the command. */
  public Screen field(String own, String inCommand) {
    elsewhere.put(inCommand, own);
    return this;
  }

  /** The sentence that tells what happened, when it is not the usual one. */
  public Screen saying(String key) {
    this.done = key;
    return this;
  }

  String done() {
    return done;
  }

  String useCase() {
    return useCase;
  }

  String backTo() {
    return backTo;
  }

  Map<String, Supplier<?>> shown() {
    return shown;
  }

  Map<String, String> elsewhere() {
    return elsewhere;
  }
}
