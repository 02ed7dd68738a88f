package nl.wijkverband.vocabulary;

import java.util.UUID;

/** A person the kernteam looks after. */
public record PatientId(UUID value) implements Id {

  /** Reads the id from its text form. */
  public static PatientId of(String text) {
    return new PatientId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
