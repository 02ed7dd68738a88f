package nl.wijkverband.acceptance.bench.faults;

/** Something that happens to one process. */
sealed interface Fault {

  String part();

  /** How long it is away. */
  long millis();

  /** SIGKILL, with everything it started; brought back after a while, as a supervisor would. */
  record Killed(String part, long millis) implements Fault {
    @Override
    public String toString() {
      return "SIGKILL " + part + " (" + millis / 1000.0 + " s weg)";
    }
  }

  /** SIGSTOP, then SIGCONT. */
  record Paused(String part, long millis) implements Fault {
    @Override
    public String toString() {
      return "SIGSTOP " + part + " (" + millis / 1000.0 + " s)";
    }
  }
}
