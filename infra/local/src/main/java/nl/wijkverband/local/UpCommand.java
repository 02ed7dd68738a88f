package nl.wijkverband.local;

import java.nio.file.Files;
import nl.wijkverband.local.demo.DemoCase;
import nl.wijkverband.local.demo.DemoFailed;

/** {@code ./wijk up}: everything runs afterwards, or nothing that was started here. */
final class UpCommand {

  private final Home home;
  private final Steps steps = Steps.on(System.out);

  UpCommand(Home home) {
    this.home = home;
  }

  int run() throws Exception {
    var ports = Ports.from(System.getenv());
    var last = LastPorts.of(home);
    var before = new WijkSystem(home, last, Lifetime.UNTIL_STOPPED, steps);
    boolean anyRuns =
        before.parts().names().stream().anyMatch(n -> before.parts().find(n).isPresent());
    if (anyRuns && !System.getenv().keySet().stream().anyMatch(n -> n.startsWith("WIJK_PORT_"))) {
      ports = last;
    }
    if (anyRuns && !ports.equals(last)) {
      System.err.println("Wijkverband draait al op andere poorten; stop het eerst: ./wijk down");
      return ExitCode.PORT_IN_USE;
    }
    var system = new WijkSystem(home, ports, Lifetime.UNTIL_STOPPED, steps);
    boolean allRun =
        system.parts().names().stream().allMatch(n -> system.parts().find(n).isPresent());
    if (allRun) {
      steps.say("Wijkverband draait al.");
    } else {
      start(system, ports);
    }
    int code = playDemo(system);
    new Welcome(system, home).print(System.out);
    return code;
  }

  private void start(WijkSystem system, Ports ports) throws Exception {
    system.parts().endStrays();
    var taken = PortCheck.takenPorts(ports, system.parts().portsToCome());
    if (!taken.isEmpty()) {
      throw new PortTaken(taken);
    }
    LastPorts.remember(home, ports);
    long start = System.nanoTime();
    var cutOff = new Thread(system.parts()::stopStartedNow);
    Runtime.getRuntime().addShutdownHook(cutOff);
    system.up(System.getenv("WIJK_NO_TRAINING") == null);
    Runtime.getRuntime().removeShutdownHook(cutOff);
    steps.line("samen", System.nanoTime() - start);
  }

  private int playDemo(WijkSystem system) throws Exception {
    if (Files.exists(home.demoDone()) || System.getenv("WIJK_NO_DEMO") != null) {
      return ExitCode.OK;
    }
    try {
      steps.step(
          "demo-casus gespeeld",
          () -> {
            new DemoCase(system, home.data("demo.env")).play();
            Files.createFile(home.demoDone());
            return null;
          });
      return ExitCode.OK;
    } catch (DemoFailed e) {
      System.err.println(
          "De demo-casus is niet helemaal gespeeld: "
              + e.getMessage()
              + "\nHet systeem draait wel; ./wijk up speelt de rest.");
      return ExitCode.DEMO_FAILED;
    }
  }
}
