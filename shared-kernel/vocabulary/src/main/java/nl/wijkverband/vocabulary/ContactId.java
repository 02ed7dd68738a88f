package nl.wijkverband.vocabulary;

import java.util.UUID;

/** One contact that was not planned. */
public record ContactId(UUID value) implements Id {

  /** Reads the id from its text form. */
  public static ContactId of(String text) {
    return new ContactId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
