package nl.wijkverband.careplans.write.sendnoshowletter;

import nl.wijkverband.platform.rule.Rule;

/** A letter goes out after a call nobody answered, once. */
public record OnlyAnAskedLetterIsSent(boolean isAsked) implements Rule {

  @Override
  public boolean isBroken() {
    return !isAsked;
  }
}
