package nl.wijkverband.local;

/** How long the processes of a system live. */
public enum Lifetime {
  /** They end with the JVM that started them. */
  WITH_THIS_JVM,
  /** They go on until they are stopped. */
  UNTIL_STOPPED
}
