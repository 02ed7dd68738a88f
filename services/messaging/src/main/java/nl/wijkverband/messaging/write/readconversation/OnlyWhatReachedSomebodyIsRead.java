package nl.wijkverband.messaging.write.readconversation;

import nl.wijkverband.platform.rule.Rule;

/** A message that is not in the conversation, and one that still waits, are both not there. */
public record OnlyWhatReachedSomebodyIsRead(boolean isThere) implements Rule {

  @Override
  public boolean isBroken() {
    return !isThere;
  }

  @Override
  public String field() {
    return "messageId";
  }
}
