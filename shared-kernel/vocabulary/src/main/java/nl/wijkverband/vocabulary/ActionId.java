package nl.wijkverband.vocabulary;

import java.util.UUID;

/** One action agreed in an MDO. */
public record ActionId(UUID value) implements Id {

  /** Reads the id from its text form. */
  public static ActionId of(String text) {
    return new ActionId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
