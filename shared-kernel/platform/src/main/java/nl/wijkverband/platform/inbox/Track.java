package nl.wijkverband.platform.inbox;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import nl.wijkverband.platform.inbox.Positions.Last;
import nl.wijkverband.platform.wire.Link;
import org.jspecify.annotations.Nullable;

/**
 * One partition read from its beginning, in the order in which the inbox took it in: a record that
 * repeats another counts once, one that came too early waits for those before it.
 */
final class Track {

  /** A record and its place. */
  record Placed(Last place, Arrived record) {}

  private final Deque<Placed> inOrder = new ArrayDeque<>();
  private final TreeMap<Last, Arrived> early = new TreeMap<>();
  private Last followedTo = Last.NONE;
  private Last takenInTo = Last.NONE;

  void add(Arrived record) {
    if (record.scope() == null) {
      // Whose it was is lost: it took no place, and was sent again.
      return;
    }
    Link link;
    try {
      link = Link.of(record.headers());
    } catch (IllegalArgumentException noneOfOurs) {
      return;
    }
    switch (Place.of(link, followedTo)) {
      case REPEATED -> {}
      case AHEAD -> early.putIfAbsent(Last.of(link), record);
      case NEXT -> {
        follow(record, link);
        while (followEarly()) {}
      }
    }
  }

  private void follow(Arrived record, Link link) {
    followedTo = Last.of(link);
    inOrder.addLast(new Placed(followedTo, record));
  }

  private boolean followEarly() {
    for (Iterator<Map.Entry<Last, Arrived>> each = early.entrySet().iterator(); each.hasNext(); ) {
      Arrived record = each.next().getValue();
      Link link = Link.of(record.headers());
      Place place = Place.of(link, followedTo);
      if (place != Place.AHEAD) {
        each.remove();
      }
      if (place == Place.NEXT) {
        follow(record, link);
        return true;
      }
    }
    return false;
  }

  /** How far the inbox is; what lies beyond waits here. */
  void takenInTo(Last place) {
    takenInTo = place;
  }

  /** Whether the inbox took something in that was not read here yet. */
  boolean lacks() {
    return inOrder.isEmpty() && followedTo.compareTo(takenInTo) < 0;
  }

  /** The next record the inbox took in. */
  @Nullable Placed head() {
    Placed first = inOrder.peekFirst();
    return first != null && first.place().compareTo(takenInTo) <= 0 ? first : null;
  }

  void pop() {
    inOrder.removeFirst();
  }

  int kept() {
    return inOrder.size();
  }
}
