package nl.wijkverband.vocabulary;

import java.util.UUID;

/** One message in a conversation. */
public record MessageId(UUID value) implements Id {

  /** Reads the id from its text form. */
  public static MessageId of(String text) {
    return new MessageId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
