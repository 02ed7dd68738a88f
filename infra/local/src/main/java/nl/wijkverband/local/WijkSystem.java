package nl.wijkverband.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The whole system on this machine: servers, services and gateway, in one home on its own ports.
 */
public final class WijkSystem {

  private final Secrets secrets;
  private final Servers servers;
  private final List<BootApp> apps;
  private final Parts parts;
  private final Preparation preparation;
  private final String address;

  WijkSystem(Home home, Ports ports, Lifetime lifetime, Steps steps) throws IOException {
    secrets = Secrets.of(home);
    servers = new Servers(home, ports, secrets);
    apps = new Apps(home, ports, secrets).all();
    var all = new ArrayList<>(servers.parts());
    apps.forEach(app -> all.add(Apps.part(app)));
    parts = new Parts(all, lifetime, steps, new Processes(home));
    preparation = new Preparation(steps, servers, apps, parts);
    address = "http://127.0.0.1:" + ports.gateway();
  }

  /** A system of its own for tests: it ends with this JVM, and its home stays behind for a look. */
  public static WijkSystem start(Path home, Ports ports) {
    return start(home, ports, false);
  }

  /** The same, whose parts start fast every time, because they were trained the first time. */
  public static WijkSystem startTrained(Path home, Ports ports) {
    return start(home, ports, true);
  }

  private static WijkSystem start(Path home, Ports ports, boolean train) {
    try {
      var system = new WijkSystem(new Home(home), ports, Lifetime.WITH_THIS_JVM, Steps.silent());
      Runtime.getRuntime().addShutdownHook(new Thread(system::stop));
      system.up(train);
      return system;
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException("The system did not start", e);
    }
  }

  /** Starts whatever does not run; when that fails, what was started now is stopped again. */
  void up(boolean train) throws Exception {
    parts.endStrays();
    try {
      preparation.unpack();
      parts.start("postgres", "keyring", "kafka");
      if (train) {
        preparation.train(() -> token("huisarts"));
      }
      // Together, so that the services' own start goes on while Keycloak's does.
      parts.start(
          Stream.concat(Stream.of("keycloak"), Apps.SERVICES.stream()).toArray(String[]::new));
      parts.start("gateway");
    } catch (Exception e) {
      parts.stopStartedNow();
      throw e;
    }
  }

  Parts parts() {
    return parts;
  }

  /** Stops everything, the other way round. */
  public void stop() {
    parts.stop();
  }

  /** Ends one part ({@code intake}, {@code kafka}, …) as a crash would. */
  public void kill(String part) {
    parts.kill(part);
  }

  /** Starts one part again, on the same port with the same data. */
  public void restart(String part) throws Exception {
    parts.start(part);
  }

  /** Stops one part where it is, with everything it started, as a frozen machine would. */
  public void pause(String part) {
    parts.pause(part);
  }

  /** Lets a paused part go on. */
  public void resume(String part) {
    parts.resume(part);
  }

  /** Whether there is a process of this part at all, paused or not. */
  public boolean isAlive(String part) {
    return parts.isAlive(part);
  }

  /** Where the browser goes. */
  public String address() {
    return address;
  }

  /** Where one of the services, or the gateway, listens. */
  public String url(String service) {
    return apps.stream()
        .filter(app -> app.name().equals(service))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No service " + service))
        .url();
  }

  /** The services, by name. */
  public List<String> services() {
    return Apps.SERVICES;
  }

  /** An access token of a demo user. */
  public String token(String user) throws IOException, InterruptedException {
    return servers.keycloak().admin().token(Realm.NAME, "wijk-cli", user, demoPassword());
  }

  /** An access token of an operator, who sees how things are going and nothing about patients. */
  public String operatorToken() throws IOException, InterruptedException {
    var secret = secrets.get("WIJK_OPERATIONS_SECRET");
    return servers.keycloak().admin().clientToken(Realm.NAME, "operations", secret);
  }

  /** The one password of all demo users. */
  public String demoPassword() {
    return secrets.get("WIJK_DEMO_PASSWORD");
  }

  /** The administrator's login to a database, to look at what no service may look at. */
  public DatabaseLogin superuser(String database) {
    return servers.postgres().superuser(database);
  }

  /** The login with which a service works. */
  public DatabaseLogin appLogin(String service) {
    var sql = service.replace('-', '_');
    var password = secrets.get(sql.toUpperCase(Locale.ROOT) + "_APP_PASSWORD");
    return servers.postgres().login(sql, sql + "_app", password);
  }

  /** Where Kafka listens. */
  public String bootstrapServers() {
    return servers.kafka().bootstrapServers();
  }

  /** Where Kafka keeps its records. */
  public Path kafkaDirectory() {
    return servers.kafka().data();
  }

  /** Where PostgreSQL keeps its files. */
  public Path postgresDirectory() {
    return servers.postgres().dataDirectory();
  }

  /** Where Keycloak listens. */
  public String keycloakUrl() {
    return servers.keycloak().url();
  }
}
