package nl.wijkverband.gateway.stub;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The three services in one: canned answers of the demo story, and a memory of what was sent. */
public final class FakeServices implements AutoCloseable {
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
  private static final Pattern DAY = Pattern.compile("\\{\\{([+-]?\\d+)(?:@(\\d\\d:\\d\\d))?}}");

  private final HttpServer server;
  private final Map<String, Canned> canned = new ConcurrentHashMap<>();
  private final List<Sent> sent = new CopyOnWriteArrayList<>();
  private final List<OutputStream> listeners = new CopyOnWriteArrayList<>();
  private final List<String> tokens = new CopyOnWriteArrayList<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();

  /** A command that came in. */
  public record Sent(String path, String body, Map<String, String> headers) {}

  private record Canned(int status, String body) {}

  public FakeServices(int port) throws IOException {
    server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::handle);
    server.start();
  }

  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** From now on this path answers so. */
  public void answers(String path, int status, String body) {
    canned.put(path, new Canned(status, body));
  }

  /** The commands that came in so far. */
  public List<Sent> sent() {
    return new ArrayList<>(sent);
  }

  /** The tokens calls came with. */
  public List<String> tokens() {
    return new ArrayList<>(tokens);
  }

  /** The addresses that were read so far. */
  public List<String> asked() {
    return new ArrayList<>(asked);
  }

  /** Forgets what came in and what was set to be answered. */
  public void reset() {
    canned.clear();
    sent.clear();
    tokens.clear();
    asked.clear();
  }

  /** Tells everybody who listens that a case changed. */
  public void signal(String caseId) {
    byte[] event =
        ("event: case\ndata: {\"caseId\":\"" + caseId + "\"}\n\n").getBytes(StandardCharsets.UTF_8);
    for (OutputStream listener : listeners) {
      try {
        listener.write(event);
        listener.flush();
      } catch (IOException left) {
        listeners.remove(listener);
      }
    }
  }

  private void handle(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String token = exchange.getRequestHeaders().getFirst("Authorization");
    tokens.add(String.valueOf(token));
    asked.add(exchange.getRequestURI().toString());
    Canned set = canned.get(path);
    if ("/v1/signals".equals(path)) {
      listen(exchange);
    } else if (!"GET".equals(exchange.getRequestMethod()) && !path.endsWith("/search")) {
      command(exchange, path, set);
    } else if (set != null) {
      FakeKeycloak.answer(exchange, set.status(), "application/json", dated(set.body()));
    } else {
      String role = exchange.getRequestHeaders().getFirst("Wijk-Role");
      FakeKeycloak.answer(exchange, 200, "application/json", dated(read(file(path, role))));
    }
  }

  private void command(HttpExchange exchange, String path, Canned set) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    Map<String, String> headers = new ConcurrentHashMap<>();
    exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, values.getFirst()));
    sent.add(new Sent(path, body, headers));
    if (set == null && path.endsWith("/severity-proposals")) {
      set = new Canned(200, read("severity-proposals"));
    }
    if (body.contains("fout")) {
      set = new Canned(422, problem(body));
    }
    if (set != null) {
      String type = set.status() < 300 ? "application/json" : "application/problem+json";
      FakeKeycloak.answer(exchange, set.status(), type, set.body());
    } else {
      FakeKeycloak.answer(
          exchange,
          201,
          "application/json",
          "{\"id\":\"0192f000-0000-7000-8000-000000000001\",\"position\":\"care-plans:41\"}");
      signal("0192f000-0000-7000-8000-000000000001");
    }
  }

  /** To look at errors: a form with the word "fout" in it comes back with one at that field. */
  private static String problem(String body) {
    Matcher field = Pattern.compile("\"(\\w+)\":\"[^\"]*fout").matcher(body);
    return """
    {"type":"urn:wijkverband:problem:invalid-input","title":"Nog niet goed","status":422,\
    "detail":"Controleer wat je hebt ingevuld.","errors":[{"field":"%s","message":"Dit klopt nog niet."}]}"""
        .formatted(field.find() ? field.group(1) : "");
  }

  private void listen(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    exchange.sendResponseHeaders(200, 0);
    OutputStream stream = exchange.getResponseBody();
    stream.write(": hello\n\n".getBytes(StandardCharsets.UTF_8));
    stream.flush();
    listeners.add(stream);
  }

  private static String file(String path, String role) {
    String name =
        path.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "x").replace("/v1/", "").replace('/', '-');
    String own = name + "." + role;
    return FakeServices.class.getResource("/stub/" + own + ".json") == null ? name : own;
  }

  private static String read(String name) throws IOException {
    try (InputStream stream = FakeServices.class.getResourceAsStream("/stub/" + name + ".json")) {
      return stream == null ? "{}" : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Days are written as distances from today, so that the story stays of today. */
  static String dated(String json) {
    LocalDate today = LocalDate.now(ZONE);
    Matcher matcher = DAY.matcher(json.replace("{{now}}", OffsetDateTime.now(ZONE).toString()));
    return matcher.replaceAll(
        found -> {
          LocalDate day = today.plus(Long.parseLong(found.group(1)), ChronoUnit.DAYS);
          return found.group(2) == null
              ? day.toString()
              : day.atTime(LocalTime.parse(found.group(2)))
                  .atZone(ZONE)
                  .toOffsetDateTime()
                  .toString();
        });
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
