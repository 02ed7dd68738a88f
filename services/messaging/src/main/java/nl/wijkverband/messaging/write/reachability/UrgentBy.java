package nl.wijkverband.messaging.write.reachability;

/** How somebody wants to hear of what cannot wait. */
public enum UrgentBy {
  INBOX,
  TELEPHONE
}
