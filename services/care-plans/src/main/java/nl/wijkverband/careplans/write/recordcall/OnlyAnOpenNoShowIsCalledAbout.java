package nl.wijkverband.careplans.write.recordcall;

import nl.wijkverband.platform.rule.Rule;

/** A call belongs to a no-show that still asks for one. */
public record OnlyAnOpenNoShowIsCalledAbout(boolean isOpen) implements Rule {

  @Override
  public boolean isBroken() {
    return !isOpen;
  }
}
