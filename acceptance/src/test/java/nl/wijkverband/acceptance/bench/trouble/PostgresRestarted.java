package nl.wijkverband.acceptance.bench.trouble;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** PostgreSQL is told to stop at once (SIGQUIT), as by a crash, and starts again. */
final class PostgresRestarted implements Trouble {

  private static final int TIMES = 3;

  @Override
  public String name() {
    return "restart";
  }

  @Override
  public String title() {
    return "PostgreSQL meteen gestopt (immediate) en weer gestart, " + TIMES + " keer";
  }

  @Override
  public List<String> happen(Scene scene, Traffic traffic, Telling telling) throws Exception {
    var findings = new ArrayList<String>();
    var before = Pids.of(scene.system());
    for (int time = 1; time <= TIMES; time++) {
      telling.replies("alles loopt", List.of("intake"));
      var file = scene.system().postgresDirectory().resolve("postmaster.pid");
      var pid = Files.readAllLines(file).getFirst();
      new ProcessBuilder("kill", "-QUIT", pid).start().waitFor();
      telling.say("PostgreSQL kreeg SIGQUIT");
      Thread.sleep(2_000);
      telling.replies("PostgreSQL is weg", Troubles.SERVICES);
      scene.system().kill("postgres");
      scene.system().restart("postgres");
      telling.say("PostgreSQL is terug");
      telling.untilWorkGoesOn();
      telling.untilReady(Troubles.SERVICES);
    }
    if (!before.equals(Pids.of(scene.system()))) {
      findings.add("een dienst, de gateway of Keycloak moest opnieuw starten");
    }
    if (scene.system().token("huisarts").isEmpty()) {
      findings.add("Keycloak geeft geen token");
    }
    return findings;
  }
}
