package nl.wijkverband.acceptance.resilience;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.wijkverband.acceptance.stage.TheSystem;

/** Cuts the power of every process at once, and gives it back. */
final class Power {

  private static final List<List<String>> IN_ORDER =
      List.of(
          List.of("postgres", "keyring", "kafka"),
          List.of("keycloak", "intake", "care-plans", "mdo-casework", "messaging", "dossier"),
          List.of("gateway"));

  private Power() {}

  private interface Doing {
    void to(String part) throws Exception;
  }

  static void isCut() throws Exception {
    atOnce(
        IN_ORDER.stream().flatMap(List::stream).toList(), part -> TheSystem.running().kill(part));
  }

  static void isBack() throws Exception {
    for (List<String> parts : IN_ORDER) {
      atOnce(parts, part -> TheSystem.running().restart(part));
    }
  }

  private static void atOnce(List<String> parts, Doing doing) throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var all = new ArrayList<Future<?>>();
      for (String part : parts) {
        all.add(
            threads.submit(
                () -> {
                  doing.to(part);
                  return null;
                }));
      }
      for (Future<?> one : all) {
        one.get();
      }
    }
  }
}
