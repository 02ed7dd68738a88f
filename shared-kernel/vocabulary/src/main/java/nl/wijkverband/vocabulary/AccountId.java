package nl.wijkverband.vocabulary;

import java.util.UUID;

/** A patient's account at the identity provider. */
public record AccountId(UUID value) implements Id {

  /** Reads the id from its text form. */
  public static AccountId of(String text) {
    return new AccountId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
