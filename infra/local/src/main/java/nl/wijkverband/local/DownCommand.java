package nl.wijkverband.local;

import java.nio.file.Files;

/** {@code ./wijk down} and {@code ./wijk reset}. */
final class DownCommand {

  private final Home home;
  private final Steps steps = Steps.on(System.out);

  DownCommand(Home home) {
    this.home = home;
  }

  int run() throws Exception {
    if (!Files.exists(home.secrets())) {
      steps.say("Er draait niets.");
      return ExitCode.OK;
    }
    var system = new WijkSystem(home, LastPorts.of(home), Lifetime.UNTIL_STOPPED, steps);
    boolean anyRuns =
        system.parts().names().stream().anyMatch(n -> system.parts().find(n).isPresent());
    system.stop();
    steps.say(anyRuns ? "Gestopt. De gegevens blijven bewaard." : "Er draaide niets.");
    return ExitCode.OK;
  }

  /** Everything of this system goes, secrets included; the script has asked. */
  int reset() throws Exception {
    run();
    Directories.delete(home.directory().resolve("data"));
    Directories.delete(home.directory().resolve("logs"));
    Directories.delete(home.run());
    Files.deleteIfExists(home.secrets());
    Files.deleteIfExists(home.directory().resolve("ports.env"));
    steps.say("Alle gegevens zijn weg. ./wijk up begint opnieuw.");
    return ExitCode.OK;
  }
}
