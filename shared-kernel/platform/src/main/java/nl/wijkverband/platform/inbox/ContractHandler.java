package nl.wijkverband.platform.inbox;

/**
 * Takes published events in, inside the inbox's transaction: each event once, a case's events in
 * order. What it throws parks the case.
 */
public interface ContractHandler {

  void handle(Published published);

  /**
   * Whether events of this type say anything to this handler. A newer revision of such a type than
   * this code knows parks its case until newer code runs; others are passed.
   */
  default boolean concerns(Class<?> contract) {
    return true;
  }

  /** Whether even a type this code has never heard of may not be passed. */
  default boolean keepsEverything() {
    return false;
  }

  /**
   * Called before the transaction that took events in ends, for work that is better done once for
   * many events than for each. It may be called once too often: that must change nothing.
   */
  default void settle() {}
}
