package nl.wijkverband.platform.inbox;

/** Whether a reader finds here what it has seen done. */
public enum Seen {
  SEEN,
  /** Not yet; it is on its way. */
  BEHIND,
  /** Not until somebody has looked at why the case is parked. */
  PARKED
}
