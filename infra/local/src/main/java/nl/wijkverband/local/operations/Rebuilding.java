package nl.wijkverband.local.operations;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code ./wijk rebuild}: has a service fill a projection anew, and follows how far it is. */
public final class Rebuilding {

  private static final Locale DUTCH = Locale.of("nl");
  private static final Set<String> RUNS = Set.of("FILLING", "COMPARING", "SWITCHING");
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Operations operations;
  private final PrintStream out;

  /** Of these services, printed there. */
  public Rebuilding(Operations operations, PrintStream out) {
    this.operations = operations;
    this.out = out;
  }

  /** Prints what can be rebuilt. */
  public void list() throws IOException, InterruptedException {
    out.println("Opnieuw op te bouwen, terwijl alles blijft werken:");
    projections().forEach((name, services) -> out.printf("  %-24s %s%n", name, services));
  }

  /**
   * Rebuilds the projection of this name, or of this service ({@code service/name}) when several
   * have one; false when it failed or did not start.
   */
  public boolean run(String projection) throws IOException, InterruptedException {
    int slash = projection.indexOf('/');
    String name = projection.substring(slash + 1);
    List<String> services = new ArrayList<>(projections().getOrDefault(name, List.of()));
    if (slash >= 0) {
      services.retainAll(List.of(projection.substring(0, slash)));
    }
    if (services.isEmpty()) {
      out.println("Er is geen projectie '" + projection + "'.");
      list();
      return false;
    }
    if (services.size() > 1) {
      out.println("Er zijn er meer met die naam; zeg welke: ");
      services.forEach(service -> out.println("  " + service + "/" + name));
      return false;
    }
    return rebuild(services.getFirst(), name);
  }

  private TreeMap<String, List<String>> projections() throws IOException, InterruptedException {
    var services = new TreeMap<String, List<String>>();
    for (String service : operations.services()) {
      for (JsonNode name : operations.get(service, "rebuild").path("projections")) {
        services.computeIfAbsent(name.asString(), it -> new ArrayList<>()).add(service);
      }
    }
    return services;
  }

  private boolean rebuild(String service, String name) throws IOException, InterruptedException {
    JsonNode latest = operations.get(service, "rebuild").path("latest");
    if (runs(latest)) {
      out.println("Er wordt al opgebouwd: " + line(latest));
      return false;
    }
    JsonNode started =
        operations.post(
            service, "rebuild", JsonMapper.shared().createObjectNode().put("projection", name));
    return follow(service, started);
  }

  private boolean follow(String service, JsonNode started) throws InterruptedException {
    JsonNode now = started;
    Instant heard = Instant.now();
    while (runs(now)) {
      out.println(line(now));
      Thread.sleep(BETWEEN_LOOKS);
      try {
        now = operations.get(service, "rebuild").path("latest");
        heard = Instant.now();
      } catch (IOException away) {
        // It may be on its way back; whether the rebuild went on it will say itself.
        if (heard.plus(PATIENCE).isBefore(Instant.now())) {
          out.println(service + " geeft geen antwoord meer.");
          return false;
        }
      }
    }
    if (now.path("id").asLong() != started.path("id").asLong()) {
      out.println("Ondertussen is een andere opbouw begonnen: ./wijk rebuild");
      return false;
    }
    return ended(now);
  }

  private boolean ended(JsonNode end) {
    String name = end.path("projection").asString();
    if (!end.path("state").asString().equals("DONE")) {
      String why =
          end.path("state").asString().equals("INTERRUPTED")
              ? "de dienst is ondertussen gestopt"
              : end.path("trouble").asString("onbekend");
      out.printf("%s is niet opnieuw opgebouwd (%s); wat er stond, staat er nog.%n", name, why);
      return false;
    }
    long seconds =
        Duration.between(
                Instant.parse(end.path("startedAt").asString()),
                Instant.parse(end.path("finishedAt").asString()))
            .toSeconds();
    out.printf(
        DUTCH,
        "%s is opnieuw opgebouwd: %,d gebeurtenissen in %,d s (%,.0f per seconde).%n",
        name,
        end.path("eventsDone").asLong(),
        seconds,
        end.path("eventsPerSecond").asDouble());
    compared(end.path("compared"));
    return true;
  }

  private void compared(JsonNode tables) {
    int different = 0;
    for (JsonNode table : tables) {
      long before = table.path("rowsBefore").asLong();
      long after = table.path("rowsAfter").asLong();
      if (before != after || !table.path("hashBefore").equals(table.path("hashAfter"))) {
        different++;
        out.printf(
            DUTCH,
            "  anders dan wat er stond: %s (%,d rijen, nu %,d)%n",
            table.path("table").asString(),
            before,
            after);
      }
    }
    out.printf(
        "  %d van de %d tabellen zijn gelijk aan wat er stond.%n",
        tables.size() - different, tables.size());
  }

  private static boolean runs(JsonNode progress) {
    return RUNS.contains(progress.path("state").asString(""));
  }

  private static String line(JsonNode progress) {
    String name = progress.path("projection").asString();
    return switch (progress.path("state").asString()) {
      case "COMPARING" -> name + ": vergelijken met wat er staat";
      case "SWITCHING" -> name + ": wisselen";
      default ->
          String.format(
              DUTCH,
              "%s: %,d van %,d gebeurtenissen, %,.0f per seconde, %s",
              name,
              progress.path("eventsDone").asLong(),
              progress.path("eventsInAll").asLong(),
              progress.path("eventsPerSecond").asDouble(),
              left(progress.path("secondsLeft")));
    };
  }

  private static String left(JsonNode seconds) {
    return seconds.isNumber() ? "nog " + seconds.asLong() + " s" : "begint";
  }
}
