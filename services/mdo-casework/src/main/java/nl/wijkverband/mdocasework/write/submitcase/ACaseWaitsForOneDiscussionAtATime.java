package nl.wijkverband.mdocasework.write.submitcase;

import nl.wijkverband.platform.rule.Rule;

/** One question at a time: a second one waits until the first was discussed. */
public record ACaseWaitsForOneDiscussionAtATime(boolean anotherWaits) implements Rule {

  @Override
  public boolean isBroken() {
    return anotherWaits;
  }
}
