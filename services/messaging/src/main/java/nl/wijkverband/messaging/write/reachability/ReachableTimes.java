package nl.wijkverband.messaging.write.reachability;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import nl.wijkverband.vocabulary.Delivery;
import nl.wijkverband.vocabulary.DutchTime;
import nl.wijkverband.vocabulary.PractitionerId;
import nl.wijkverband.vocabulary.PractitionerRef;

/**
 * When each of several people can be reached.
 *
 * @param set what those said who said something
 */
public record ReachableTimes(Map<PractitionerId, Reachability> set) {

  /** When this receiver gets a message sent at this moment: at once if it cannot wait. */
  public Delivery delivery(PractitionerRef to, boolean urgent, OffsetDateTime sentAt) {
    Reachability theirs = set.getOrDefault(to.id(), MessagingTerms.CURRENT.unlessSet());
    Instant moment = sentAt.toInstant();
    return theirs
        .heldAt(moment)
        .filter(because -> !urgent)
        .map(because -> new Delivery(to, DutchTime.at(theirs.firstMomentFrom(moment)), because))
        .orElse(new Delivery(to, sentAt, null));
  }
}
