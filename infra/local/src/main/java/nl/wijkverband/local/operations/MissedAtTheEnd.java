package nl.wijkverband.local.operations;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * Finds what was published last on a partition and never came in, as after a power cut: no later
 * record shows the gap.
 */
final class MissedAtTheEnd {

  private static final int LOOKS = 15;
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

  private final Operations operations;

  MissedAtTheEnd(Operations operations) {
    this.operations = operations;
  }

  /** In words, by reader and topic. */
  List<String> find() throws InterruptedException {
    Map<String, JsonNode> published = new HashMap<>();
    Instant asked = Instant.now();
    for (String service : operations.services()) {
      JsonNode last = ask(service, "relay").path("lastPositions");
      if (last.isArray()) {
        published.put(service + ".events.v1", last);
      }
    }
    List<String> missed = new ArrayList<>();
    for (String reader : operations.services()) {
      missed.addAll(missedBy(reader, published, asked));
    }
    return missed;
  }

  private List<String> missedBy(String reader, Map<String, JsonNode> published, Instant asked)
      throws InterruptedException {
    List<String> missed = List.of();
    for (int look = 0; look < LOOKS; look++) {
      missed = new ArrayList<>();
      boolean onItsWay = false;
      for (JsonNode topic : ask(reader, "inbox").path("topics")) {
        String name = topic.path("topic").asString();
        int partitions = behind(topic.path("positions"), published.get(name));
        if (partitions > 0) {
          missed.add(
              "%s mist het laatste uit %s (op %d partities): ./wijk republish %s"
                  .formatted(reader, name, partitions, name.replace(".events.v1", "")));
        }
        // Only who heard everything after we asked can say that it did not come.
        long heard = topic.path("secondsSinceHeard").asLong();
        long since = Duration.between(asked, Instant.now()).toSeconds();
        onItsWay |= partitions > 0 && (heard < 0 || heard >= since);
      }
      if (missed.isEmpty() || !onItsWay) {
        return missed;
      }
      Thread.sleep(BETWEEN_LOOKS);
    }
    // It does not hear everything; that shows elsewhere.
    return List.of();
  }

  private static int behind(JsonNode taken, @Nullable JsonNode published) {
    int behind = 0;
    for (int partition = 0; published != null && partition < published.size(); partition++) {
      JsonNode last = published.get(partition);
      if (last.isNumber() && taken.path(String.valueOf(partition)).asLong(0) < last.asLong()) {
        behind++;
      }
    }
    return behind;
  }

  private JsonNode ask(String service, String endpoint) throws InterruptedException {
    try {
      return operations.get(service, endpoint);
    } catch (IOException notThere) {
      return MissingNode.getInstance();
    }
  }
}
