package nl.wijkverband.platform.inbox;

import nl.wijkverband.platform.wire.Link;

/** What a record is to its partition. */
enum Place {
  /** Taken in before, or of a life of the store that is over. */
  REPEATED,
  /** Follows on what was taken in. */
  NEXT,
  /** Comes after one that has not arrived. */
  AHEAD;

  static Place of(Link link, Positions.Last last) {
    if (Positions.Last.of(link).compareTo(last) <= 0) {
      return REPEATED;
    }
    Long previous = link.previous();
    if (previous == null) {
      return NEXT;
    }
    // The sender has seen everything up to its previous one; only what we lack of that is missing.
    return link.epoch() == last.epoch() && previous <= last.position() ? NEXT : AHEAD;
  }
}
