package nl.wijkverband.local;

/** What {@code ./wijk} ends with; 20 to 27 come from the script itself. */
final class ExitCode {

  static final int OK = 0;
  static final int FAILED = 1;
  static final int USAGE = 2;
  static final int NOT_RUNNING = 3;
  static final int PORT_IN_USE = 30;
  static final int SERVER_FAILED = 31;
  static final int DEMO_FAILED = 32;
  static final int BUSY = 33;

  private ExitCode() {}
}
