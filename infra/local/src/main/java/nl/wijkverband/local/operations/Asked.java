package nl.wijkverband.local.operations;

import java.util.List;

/** What an operator typed behind a command. */
final class Asked {

  private static final String ALL = "alles";

  private final Operations operations;
  private final String usage;

  Asked(Operations operations, String usage) {
    this.operations = operations;
    this.usage = usage;
  }

  /** The service with this name, or every one. */
  List<String> services(String name) {
    if (name.equals(ALL)) {
      return operations.services();
    }
    if (!operations.services().contains(name)) {
      throw new WrongUsage(
          "Dienst '%s' is er niet. Er zijn: %s%n%s"
              .formatted(name, String.join(", ", operations.services()), usage));
    }
    return List.of(name);
  }

  static boolean isAll(String word) {
    return word.equals(ALL);
  }

  /** A number of zero or more. */
  long number(String text) {
    if (!text.matches("\\d{1,18}")) {
      throw new WrongUsage("'%s' is geen getal.%n%s".formatted(text, usage));
    }
    return Long.parseLong(text);
  }

  WrongUsage wrong() {
    return new WrongUsage(usage);
  }
}
