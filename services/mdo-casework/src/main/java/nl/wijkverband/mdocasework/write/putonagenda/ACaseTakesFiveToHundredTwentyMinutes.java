package nl.wijkverband.mdocasework.write.putonagenda;

import nl.wijkverband.platform.rule.Rule;

/** Time to say something, and not the whole day. */
public record ACaseTakesFiveToHundredTwentyMinutes(int minutes) implements Rule {

  @Override
  public boolean isBroken() {
    return minutes < 5 || minutes > 120;
  }

  @Override
  public String field() {
    return "minutes";
  }
}
