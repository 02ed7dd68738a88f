package nl.wijkverband.careplans.write.kernteam;

import nl.wijkverband.platform.rule.Rule;

/** Whoever works together on the case is written down before what they agree. */
public record TheKernteamIsFormedFirst(Kernteam kernteam) implements Rule {

  @Override
  public boolean isBroken() {
    return !kernteam.isFormed();
  }
}
