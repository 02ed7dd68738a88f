package nl.wijkverband.local;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import nl.wijkverband.local.demo.DemoCase;
import nl.wijkverband.local.demo.DemoFailed;

/** {@code wijk demo}: tells the story step by step on the running system. */
final class DemoCommand {

  private final Home home;

  DemoCommand(Home home) {
    this.home = home;
  }

  int run(List<String> options) throws Exception {
    if (!List.of(List.of(), List.of("--fast")).contains(options)) {
      System.err.println("Gebruik: ./wijk demo [--fast]");
      return ExitCode.USAGE;
    }
    if (!Files.exists(home.secrets())) {
      return notRunning();
    }
    var system = new WijkSystem(home, LastPorts.of(home), Lifetime.UNTIL_STOPPED, Steps.silent());
    if (!system.parts().names().stream().allMatch(n -> system.parts().find(n).isPresent())) {
      return notRunning();
    }
    return tell(system, options.isEmpty());
  }

  private static int notRunning() {
    System.err.println("Wijkverband draait niet (helemaal); start het met ./wijk up");
    return ExitCode.NOT_RUNNING;
  }

  private int tell(WijkSystem system, boolean slowly) throws Exception {
    var progress = Files.createTempFile("wijk-demo", ".env");
    Files.delete(progress);
    try {
      var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
      var played = new DemoCase(system, progress).tell(System.out, slowly ? in : null);
      System.out.printf(
          """

          Kijk zelf, als een van hen (./wijk up noemt de namen en het wachtwoord):
            Vandaag                %1$s/
            het dossier            %1$s/dossiers/%2$s
            het MDO van de wijk    %1$s/mdo
            de wijk                %1$s/wijk
          """,
          system.address(), played.caseId());
      return ExitCode.OK;
    } catch (DemoFailed e) {
      System.err.println("Het verhaal stopte: " + e.getMessage());
      return ExitCode.DEMO_FAILED;
    } finally {
      Files.deleteIfExists(progress);
    }
  }
}
