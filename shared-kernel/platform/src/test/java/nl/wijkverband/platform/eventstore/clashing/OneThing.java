package nl.wijkverband.platform.eventstore.clashing;

import nl.wijkverband.vocabulary.EventType;

/** Has the name of another. */
@EventType(name = "clash")
public record OneThing() {

  /** The other. */
  @EventType(name = "clash")
  public record OtherThing() {}
}
