package nl.wijkverband.platform.inbox;

import java.util.List;
import java.util.Set;
import nl.wijkverband.vocabulary.CaseId;

/** Tells, after the commit, who waits for what was taken in. */
final class Announcements {

  private final Arrivals arrivals;
  private final List<InboxListener> listeners;

  Announcements(Arrivals arrivals, List<InboxListener> listeners) {
    this.arrivals = arrivals;
    this.listeners = List.copyOf(listeners);
  }

  void announce(Handled handled) {
    arrivals.add(handled.positions());
    Set<CaseId> cases = Set.copyOf(handled.cases());
    if (!cases.isEmpty()) {
      listeners.forEach(listener -> listener.onHandled(cases));
    }
  }
}
