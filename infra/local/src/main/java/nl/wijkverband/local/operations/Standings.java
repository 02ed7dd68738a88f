package nl.wijkverband.local.operations;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** {@code ./wijk status -v}: how far each service is, what is parked, what went wrong last. */
public final class Standings {

  private static final Locale DUTCH = Locale.of("nl");

  private final Operations operations;
  private final PrintStream out;
  private final List<String> attention = new ArrayList<>();

  /** Of these services, printed there. */
  public Standings(Operations operations, PrintStream out) {
    this.operations = operations;
    this.out = out;
  }

  /** Prints them all; false when something asks for attention. */
  public boolean print() throws InterruptedException {
    for (String service : operations.services()) {
      try {
        print(service);
      } catch (IOException away) {
        out.printf("%n  %s: geeft geen antwoord%n", service);
        attention.add(service + " geeft geen antwoord");
      }
    }
    attention.addAll(new MissedAtTheEnd(operations).find());
    out.println();
    if (attention.isEmpty()) {
      out.println("  Alles loopt: niets geparkeerd, niets blijft achter.");
    } else {
      out.println("  Vraagt aandacht:");
      attention.forEach(one -> out.println("    " + one));
    }
    return attention.isEmpty();
  }

  private void print(String service) throws IOException, InterruptedException {
    JsonNode health = operations.get(service, "health");
    String status = health.path("status").asString("?");
    out.printf("%n  %s: %s%n", service, inDutch(status));
    if (!status.equals("UP")) {
      attention.add(service + ": " + parts(health));
    }
    if (health.path("components").has("relay")) {
      relay(operations.get(service, "relay"));
    }
    if (health.path("components").has("inbox")) {
      inbox(operations.get(service, "inbox"));
      for (JsonNode parked : operations.get(service, "parked")) {
        parked(service, parked);
      }
    }
  }

  private void relay(JsonNode relay) {
    long lag = relay.path("lag").asLong();
    String left =
        lag == 0
            ? "dat is alles"
            : String.format(
                DUTCH,
                "nog %,d te gaan, de oudste van %,d s geleden",
                lag,
                relay.path("secondsBehind").asLong());
    out.printf(
        DUTCH,
        "    gepubliceerd tot en met %,d, %s%s%n",
        relay.path("position").asLong(),
        left,
        error(relay.path("error")));
  }

  private void inbox(JsonNode inbox) {
    for (JsonNode topic : inbox.path("topics")) {
      out.printf(
          DUTCH,
          "    gelezen uit %-26s tot en met %,d, bij tot %s%s%n",
          topic.path("topic").asString(),
          topic.path("position").asLong(),
          ago(topic.path("secondsSinceHeard").asLong()),
          waiting(topic.path("waiting").asLong()));
    }
    JsonNode error = inbox.path("lastError");
    if (error.isString()) {
      out.println("    lezen lukt nu niet: " + error.asString());
    }
  }

  private void parked(String service, JsonNode parked) {
    String line =
        "geparkeerd: zaak %s, %d records sinds %s, eerst %s, fout %s"
            .formatted(
                parked.path("scope").asString("onbekend"),
                parked.path("records").asInt(),
                parked.path("since").asString(),
                parked.path("firstType").asString(),
                parked.path("reason").asString());
    out.println("    " + line);
    attention.add(service + ": " + line);
  }

  private static String inDutch(String status) {
    return switch (status) {
      case "UP" -> "in orde";
      case "ATTENTION" -> "werkt, vraagt aandacht";
      default -> "niet in orde (" + status + ")";
    };
  }

  private static String parts(JsonNode health) {
    List<String> troubled = new ArrayList<>();
    health
        .path("components")
        .forEachEntry(
            (name, part) -> {
              String status = part.path("status").asString();
              if (!status.equals("UP")) {
                String error = part.path("details").path("lastError").asString("");
                troubled.add(name + " " + status + (error.isEmpty() ? "" : " (" + error + ")"));
              }
            });
    return String.join(", ", troubled);
  }

  private static String ago(long seconds) {
    return seconds < 0 ? "nog nooit" : seconds + " s geleden";
  }

  private static String waiting(long records) {
    return records == 0 ? "" : String.format(DUTCH, ", %,d wachten op een ontbrekende", records);
  }

  private static String error(JsonNode error) {
    return error.isString() ? "; lukt nu niet: " + error.asString() : "";
  }
}
