package nl.wijkverband.local;

import java.nio.file.Files;
import java.util.List;
import nl.wijkverband.local.operations.Operations;
import nl.wijkverband.local.operations.Rebuilding;

/** {@code ./wijk rebuild <projection>}: fills a projection anew while everything goes on. */
final class RebuildCommand {

  private final Home home;

  RebuildCommand(Home home) {
    this.home = home;
  }

  int run(List<String> arguments) throws Exception {
    if (arguments.size() > 1) {
      System.err.println("Gebruik: ./wijk rebuild [projectie]");
      return ExitCode.USAGE;
    }
    if (!Files.exists(home.secrets())) {
      return notRunning();
    }
    var system = new WijkSystem(home, LastPorts.of(home), Lifetime.UNTIL_STOPPED, Steps.silent());
    if (system.parts().find("keycloak").isEmpty()) {
      return notRunning();
    }
    var rebuilding = new Rebuilding(new Operations(system), System.out);
    if (arguments.isEmpty()) {
      rebuilding.list();
      return ExitCode.OK;
    }
    return rebuilding.run(arguments.getFirst()) ? ExitCode.OK : ExitCode.FAILED;
  }

  private static int notRunning() {
    System.err.println("Wijkverband draait niet; start het met ./wijk up");
    return ExitCode.NOT_RUNNING;
  }
}
