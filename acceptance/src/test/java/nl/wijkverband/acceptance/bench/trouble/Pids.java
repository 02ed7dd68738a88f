package nl.wijkverband.acceptance.bench.trouble;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.wijkverband.local.WijkSystem;

/** Which processes run, to see that none was replaced. */
final class Pids {

  private static final List<String> PARTS =
      List.of(
          "intake", "care-plans", "mdo-casework", "messaging", "dossier", "keycloak", "gateway");

  private Pids() {}

  static Map<String, String> of(WijkSystem system) throws IOException {
    var pids = new TreeMap<String, String>();
    for (String part : PARTS) {
      var file = run(system).resolve(part + ".pid");
      pids.put(part, Files.exists(file) ? Files.readString(file).strip() + alive(file) : "none");
    }
    return pids;
  }

  /** Whether the process of this part still runs. */
  static boolean isAlive(WijkSystem system, String part) throws IOException {
    return alive(run(system).resolve(part + ".pid")).isEmpty();
  }

  private static String alive(Path file) throws IOException {
    long pid = Long.parseLong(Files.readString(file).strip().split(" ")[0]);
    return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false) ? "" : " ended";
  }

  private static Path run(WijkSystem system) {
    return system.postgresDirectory().resolveSibling("..").resolve("run").normalize();
  }
}
