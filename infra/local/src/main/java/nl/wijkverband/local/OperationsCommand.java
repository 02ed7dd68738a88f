package nl.wijkverband.local;

import java.io.IOException;
import java.nio.file.Files;
import nl.wijkverband.local.operations.Operations;

/** A command of an operator, on the running system. */
final class OperationsCommand {

  /** What an operator wants done; the answer is the exit code. */
  interface Operation {
    int on(Operations operations) throws IOException, InterruptedException;
  }

  private final Home home;

  OperationsCommand(Home home) {
    this.home = home;
  }

  int run(Operation operation) throws Exception {
    if (!Files.exists(home.secrets())) {
      return notRunning();
    }
    var system = new WijkSystem(home, LastPorts.of(home), Lifetime.UNTIL_STOPPED, Steps.silent());
    if (system.parts().find("keycloak").isEmpty()) {
      return notRunning();
    }
    return operation.on(new Operations(system));
  }

  private static int notRunning() {
    System.err.println("Wijkverband draait niet; start het met ./wijk up");
    return ExitCode.NOT_RUNNING;
  }
}
