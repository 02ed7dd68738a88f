package nl.wijkverband.messaging.write.message;

import nl.wijkverband.platform.rule.Rule;

/** Who disturbs somebody in their own time says why it cannot wait. */
public record AnUrgentMessageSaysWhy(NewMessage message) implements Rule {

  @Override
  public boolean isBroken() {
    return message.urgent() && message.urgentReason() == null;
  }

  @Override
  public String field() {
    return "urgentReason";
  }
}
