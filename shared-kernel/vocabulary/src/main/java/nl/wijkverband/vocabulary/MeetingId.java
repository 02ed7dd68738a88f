package nl.wijkverband.vocabulary;

import java.util.UUID;

/** One MDO meeting. */
public record MeetingId(UUID value) implements Id {

  /** Reads the id from its text form. */
  public static MeetingId of(String text) {
    return new MeetingId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
