package nl.wijkverband.vocabulary;

import java.util.UUID;

/** One conversation between members of a kernteam about a case. */
public record ConversationId(UUID value) implements Id {

  /** Reads the id from its text form. */
  public static ConversationId of(String text) {
    return new ConversationId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
