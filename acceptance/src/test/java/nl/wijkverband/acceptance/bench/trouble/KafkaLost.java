package nl.wijkverband.acceptance.bench.trouble;

import static nl.wijkverband.acceptance.stage.Practitioner.POH;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.wijkverband.local.operations.Operations;
import tools.jackson.databind.json.JsonMapper;

/** Kafka's data directory is gone: under running services, and with everything down. */
final class KafkaLost implements Trouble {

  private static final List<String> ALL =
      List.of("gateway", "dossier", "messaging", "mdo-casework", "care-plans", "intake");

  @Override
  public String name() {
    return "kafka";
  }

  @Override
  public String title() {
    return "de gegevens van Kafka weg, en daarna ook de database van het dossier";
  }

  @Override
  public List<String> happen(Scene scene, Traffic traffic, Telling telling) throws Exception {
    var findings = new ArrayList<String>();
    var system = scene.system();
    telling.replies("alles loopt", List.of("intake"));
    var before = Pids.of(system);
    system.kill("kafka");
    telling.say("Kafka is weg");
    Thread.sleep(5_000);
    telling.replies("zonder Kafka", Troubles.SERVICES);
    lose(scene);
    system.restart("kafka");
    telling.say("Kafka is terug, zonder gegevens; de topics zijn opnieuw gemaakt");
    telling.untilWorkGoesOn();
    republish(scene, telling);
    untilPublished(scene, telling);
    if (!before.equals(Pids.of(system))) {
      findings.add("een dienst moest opnieuw starten");
    }

    for (String part : ALL) {
      system.kill(part);
    }
    system.kill("kafka");
    lose(scene);
    telling.say("alles gestopt, de gegevens van Kafka nog een keer weg");
    system.restart("kafka");
    for (String part : ALL.reversed()) {
      system.restart(part);
    }
    telling.untilReady(Troubles.SERVICES);
    republish(scene, telling);
    telling.untilWorkGoesOn();
    untilPublished(scene, telling);

    traffic.end();
    untilPublished(scene, telling);
    var shown = shown(scene, traffic, telling);
    system.kill("dossier");
    try (var connection = system.superuser("postgres").connect();
        var statement = connection.createStatement()) {
      statement.execute("drop database dossier with (force)");
    }
    // Databases that are not there are made when PostgreSQL starts.
    system.kill("postgres");
    system.restart("postgres");
    system.restart("dossier");
    telling.say("de database van het dossier is weggegooid en leeg teruggemaakt");
    findings.addAll(compare(shown, scene, traffic, telling));
    return findings;
  }

  private static void lose(Scene scene) throws IOException {
    Home.delete(scene.system().kafkaDirectory());
  }

  private static void republish(Scene scene, Telling telling) throws Exception {
    var operations = new Operations(scene.system());
    for (String service : Troubles.WRITERS) {
      operations.post(service, "relay", JsonMapper.shared().createObjectNode().put("from", 0));
    }
    telling.say("elke dienst is gevraagd alles opnieuw te publiceren (vanaf 0)");
  }

  private static void untilPublished(Scene scene, Telling telling) throws Exception {
    var operations = new Operations(scene.system());
    long end = System.nanoTime() + 180_000_000_000L;
    for (String service : Troubles.WRITERS) {
      while (operations.get(service, "relay").path("republish").isObject()
          || operations.get(service, "relay").path("lag").asLong() > 50) {
        if (System.nanoTime() > end) {
          throw new IllegalStateException(service + " does not get its events published");
        }
        Thread.sleep(200);
      }
    }
    telling.say("alles is opnieuw gepubliceerd");
  }

  private static Map<String, String> shown(Scene scene, Traffic traffic, Telling telling)
      throws Exception {
    var wanted = traffic.acknowledged().values().stream().mapToInt(java.util.Set::size).sum();
    var shown = new TreeMap<String, String>();
    for (int second = 0; second < 120; second++) {
      shown.clear();
      int entries = 0;
      for (String caseId : traffic.cases()) {
        var pages = new StringBuilder();
        String older = "";
        do {
          try {
            var page =
                scene.read(POH, "dossier", "/v1/cases/" + caseId + "/timeline?before=" + older);
            entries += page.path("entries").size();
            pages.append(page);
            older = page.path("older").asString("");
          } catch (IOException notNow) {
            older = "";
          }
        } while (!older.isEmpty());
        shown.put(caseId, pages.toString());
      }
      if (entries >= wanted) {
        telling.say(
            "het dossier toont " + entries + " regels van " + traffic.cases().size() + " dossiers");
        return shown;
      }
      Thread.sleep(1_000);
    }
    return shown;
  }

  private static List<String> compare(
      Map<String, String> before, Scene scene, Traffic traffic, Telling telling) throws Exception {
    var after = shown(scene, traffic, telling);
    for (int second = 0; second < 60 && !after.equals(before); second++) {
      Thread.sleep(1_000);
      after = shown(scene, traffic, telling);
    }
    return after.equals(before) ? List.of() : List.of("het dossier is niet gelijk aan wat het was");
  }
}
