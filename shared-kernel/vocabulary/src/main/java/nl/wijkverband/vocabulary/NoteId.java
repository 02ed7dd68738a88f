package nl.wijkverband.vocabulary;

import java.util.UUID;

/** One note made in the contact with a patient. */
public record NoteId(UUID value) implements Id {

  /** Reads the id from its text form. */
  public static NoteId of(String text) {
    return new NoteId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
