package nl.wijkverband.local.operations;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code ./wijk parked}, {@code retry} and {@code drop}: the cases that stand still in a service
 * because one of their records could not be processed.
 */
public final class Parked {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMM yyyy HH:mm", Locale.of("nl"))
          .withZone(ZoneId.of("Europe/Amsterdam"));

  private final Operations operations;
  private final PrintStream out;

  /** Of these services, told there. */
  public Parked(Operations operations, PrintStream out) {
    this.operations = operations;
    this.out = out;
  }

  /** Lists them; false when a service did not answer. */
  public boolean list(List<String> arguments) throws InterruptedException {
    var asked = new Asked(operations, "Gebruik: ./wijk parked [dienst]");
    if (arguments.size() > 1) {
      throw asked.wrong();
    }
    boolean answered = true;
    int found = 0;
    for (String service : asked.services(arguments.isEmpty() ? "alles" : arguments.getFirst())) {
      try {
        for (JsonNode parked : operations.get(service, "parked")) {
          print(service, parked);
          found++;
        }
      } catch (IOException away) {
        out.println("  " + service + ": geeft geen antwoord");
        answered = false;
      }
    }
    if (answered && found == 0) {
      out.println("  Er staat niets stil.");
    }
    return answered;
  }

  private void print(String service, JsonNode parked) {
    String since = MOMENT.format(Instant.parse(parked.path("since").asString()));
    int records = parked.path("records").asInt();
    JsonNode scope = parked.path("scope");
    if (scope.isString()) {
      out.printf(
          "  %s: zaak %s sinds %s, %d %s, fout %s bij %s%n      na herstel: ./wijk retry %s %s%n",
          service,
          scope.asString(),
          since,
          records,
          records == 1 ? "record" : "records",
          parked.path("reason").asString(),
          type(parked),
          service,
          scope.asString());
    } else {
      out.printf("  %s: onleesbaar record sinds %s, van niemand bekend%n", service, since);
    }
    if (parked.path("unreadable").asBoolean()) {
      out.printf(
          "      het eerste is onleesbaar; weggooien: ./wijk drop %s %d%n",
          service, parked.path("number").asLong());
    }
  }

  private static String type(JsonNode parked) {
    String type = parked.path("firstType").asString("");
    return type.isEmpty() ? "onbekend soort" : type;
  }

  /** Processes what is parked again; false when something is still parked. */
  public boolean retry(List<String> arguments) throws IOException, InterruptedException {
    var asked = new Asked(operations, "Gebruik: ./wijk retry <dienst|alles> <zaak|alles>");
    if (arguments.size() != 2
        || !(Asked.isAll(arguments.get(1)) || arguments.get(1).matches("[0-9a-f-]{36}"))) {
      throw asked.wrong();
    }
    int left = 0;
    for (String service : asked.services(arguments.getFirst())) {
      if (!operations.get(service, "health").path("components").has("inbox")) {
        continue;
      }
      String path = Asked.isAll(arguments.get(1)) ? "parked" : "parked/" + arguments.get(1);
      int here =
          operations
              .post(service, path, JsonMapper.shared().createObjectNode())
              .path("records")
              .asInt();
      out.println(
          "  " + service + ": " + (here == 0 ? "alles is verwerkt" : here + " nog geparkeerd"));
      left += here;
    }
    return left == 0;
  }

  /** Throws an unreadable record away; false when there was none with this number. */
  public boolean drop(List<String> arguments) throws IOException, InterruptedException {
    var asked = new Asked(operations, "Gebruik: ./wijk drop <dienst> <nummer>");
    if (arguments.size() != 2 || Asked.isAll(arguments.getFirst())) {
      throw asked.wrong();
    }
    String service = asked.services(arguments.getFirst()).getFirst();
    long number = asked.number(arguments.get(1));
    boolean dropped = operations.delete(service, "parked/" + number).isObject();
    out.println(
        dropped
            ? "  " + service + ": record " + number + " is weggegooid"
            : "  " + service + ": geen onleesbaar record met nummer " + number);
    return dropped;
  }
}
