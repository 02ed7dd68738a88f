package nl.wijkverband.vocabulary;

import java.util.UUID;

/** A professional who signs in; equal to the subject of the identity provider. */
public record PractitionerId(UUID value) implements Id {

  /** Reads the id from its text form. */
  public static PractitionerId of(String text) {
    return new PractitionerId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
