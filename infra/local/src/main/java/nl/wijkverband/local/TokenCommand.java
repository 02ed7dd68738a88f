package nl.wijkverband.local;

import java.io.IOException;
import java.nio.file.Files;

/** {@code ./wijk token <demo user>}: an access token to try the API by hand. */
final class TokenCommand {

  private final Home home;

  TokenCommand(Home home) {
    this.home = home;
  }

  int run(String user) throws Exception {
    if (user.isBlank()) {
      System.err.println(
          "Gebruik: ./wijk token <huisarts|poh|fysiotherapeut|buurtteam|coordinator|…>");
      return ExitCode.USAGE;
    }
    if (!Files.exists(home.secrets())) {
      System.err.println("Wijkverband draait niet; start het met ./wijk up");
      return ExitCode.NOT_RUNNING;
    }
    var system = new WijkSystem(home, LastPorts.of(home), Lifetime.UNTIL_STOPPED, Steps.silent());
    if (system.parts().find("keycloak").isEmpty()) {
      System.err.println("Wijkverband draait niet; start het met ./wijk up");
      return ExitCode.NOT_RUNNING;
    }
    try {
      System.out.println(system.token(user));
      return ExitCode.OK;
    } catch (IOException e) {
      System.err.println("Geen token voor '" + user + "': bestaat die demo-gebruiker?");
      return ExitCode.FAILED;
    }
  }
}
