package nl.wijkverband.acceptance.bench.trouble;

import static nl.wijkverband.acceptance.stage.Practitioner.POH;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Whether what was acknowledged is in the store, on the topic and in the dossier, once. */
final class Checks {

  private static final int SECONDS = 120;
  private static final Map<String, String> TYPES =
      Map.of(
          "intake", "intake.health-score-recorded",
          "care-plans", "care-plans.unplanned-contact-recorded");

  private static final Set<String> KINDS =
      Set.of("HEALTH_SCORE_RECORDED", "UNPLANNED_CONTACT_RECORDED");

  private final Scene scene;
  private final Traffic traffic;
  private final List<String> findings = new ArrayList<>();
  private int repeated;

  Checks(Scene scene, Traffic traffic) {
    this.scene = scene;
    this.traffic = traffic;
  }

  /** What is wrong; nothing is what it should be. */
  List<String> run() throws Exception {
    traffic.unfair().forEach(reply -> findings.add("onverwacht antwoord: " + reply));
    for (String service : TYPES.keySet()) {
      Set<String> wanted = traffic.acknowledged().getOrDefault(service, Set.of());
      compare("het archief van " + service, wanted, inStore(service));
      long end = System.nanoTime() + SECONDS * 1_000_000_000L;
      while (System.nanoTime() < end && !inDossier(service).containsAll(wanted)) {
        Thread.sleep(500);
      }
      compare("het dossier (" + service + ")", wanted, inDossier(service));
      compare("het topic van " + service, wanted, onTopic(service));
    }
    return findings;
  }

  /** Records that came more than once; readers drop them. */
  int repeated() {
    return repeated;
  }

  private void compare(String where, Set<String> wanted, List<String> found) {
    var lost = new TreeSet<>(wanted);
    found.forEach(lost::remove);
    if (!lost.isEmpty()) {
      findings.add(lost.size() + " ontbreken in " + where + ", bijvoorbeeld " + lost.first());
    }
    var more = new TreeSet<>(found);
    more.removeAll(wanted);
    if (!more.isEmpty()) {
      findings.add(more.size() + " te veel in " + where + ", bijvoorbeeld " + more.first());
    }
    if (new TreeSet<>(found).size() < found.size()) {
      findings.add(found.size() - new TreeSet<>(found).size() + " dubbel in " + where);
    }
  }

  private List<String> inStore(String service) throws SQLException {
    var found = new ArrayList<String>();
    try (var connection = scene.system().superuser(service.replace('-', '_')).connect();
        var question =
            connection.prepareStatement(
                "select position from domain_event where type = ? and case_id::text = any (?)")) {
      question.setString(1, TYPES.get(service));
      question.setArray(2, connection.createArrayOf("text", traffic.cases().toArray()));
      try (var rows = question.executeQuery()) {
        while (rows.next()) {
          found.add(service + ":" + rows.getLong(1));
        }
      }
    }
    return found;
  }

  /** As somebody of the kernteam reads it. */
  private List<String> inDossier(String service) throws InterruptedException {
    var found = new ArrayList<String>();
    for (String caseId : traffic.cases()) {
      String older = "";
      do {
        try {
          var page =
              scene.read(POH, "dossier", "/v1/cases/" + caseId + "/timeline?before=" + older);
          page.path("entries")
              .forEach(
                  entry -> {
                    if (entry.path("id").asString().startsWith(service + ":")
                        && KINDS.contains(entry.path("kind").asString())) {
                      found.add(entry.path("id").asString());
                    }
                  });
          older = page.path("older").asString("");
        } catch (IOException notNow) {
          return List.of();
        }
      } while (!older.isEmpty());
    }
    return found;
  }

  private List<String> onTopic(String service) {
    var found = new HashMap<String, Integer>();
    try (var consumer =
        new KafkaConsumer<>(
            Map.of(
                "bootstrap.servers",
                scene.system().bootstrapServers(),
                "isolation.level",
                "read_committed"),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer())) {
      var partitions =
          consumer.partitionsFor(service + ".events.v1").stream()
              .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      var ends = consumer.endOffsets(partitions);
      while (partitions.stream().anyMatch(one -> consumer.position(one) < ends.get(one))) {
        for (var each : consumer.poll(Duration.ofMillis(200))) {
          var type = text(each.headers().lastHeader("ce_type").value());
          var caseId = each.headers().lastHeader("ce_caseid");
          if (type.endsWith(TYPES.get(service))
              && caseId != null
              && traffic.cases().contains(text(caseId.value()))) {
            var position = text(each.headers().lastHeader("ce_position").value());
            found.merge(service + ":" + position, 1, Integer::sum);
          }
        }
      }
    }
    repeated += found.values().stream().mapToInt(times -> times - 1).sum();
    return List.copyOf(found.keySet());
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
