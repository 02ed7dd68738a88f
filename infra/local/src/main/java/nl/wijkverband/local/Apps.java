package nl.wijkverband.local;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.wijkverband.local.ServerProcess.StopSignal;

/** Our own processes, and the settings each of them gets. */
final class Apps {

  /** The services, as their folders are named. */
  static final List<String> SERVICES =
      List.of("intake", "care-plans", "mdo-casework", "messaging", "dossier");

  private final Home home;
  private final Ports ports;
  private final Secrets secrets;
  private final Path root = Checkout.root();

  Apps(Home home, Ports ports, Secrets secrets) {
    this.home = home;
    this.ports = ports;
    this.secrets = secrets;
  }

  /** The services, and last what the browser talks to. */
  List<BootApp> all() {
    return List.of(
        service("intake", ports.intake()),
        service("care-plans", ports.carePlans()),
        service("mdo-casework", ports.mdoCasework()),
        service("messaging", ports.messaging()),
        service("dossier", ports.dossier()),
        gateway());
  }

  private BootApp gateway() {
    var environment = common(ports.gateway());
    environment.put("WIJK_CLIENT_SECRET", secrets.get("WIJK_CLIENT_SECRET"));
    environment.put("WIJK_PUBLIC_URL", "http://127.0.0.1:" + ports.gateway());
    environment.put("WIJK_INTAKE_URL", "http://127.0.0.1:" + ports.intake());
    environment.put("WIJK_CARE_PLANS_URL", "http://127.0.0.1:" + ports.carePlans());
    environment.put("WIJK_MDO_CASEWORK_URL", "http://127.0.0.1:" + ports.mdoCasework());
    environment.put("WIJK_MESSAGING_URL", "http://127.0.0.1:" + ports.messaging());
    environment.put("WIJK_DOSSIER_URL", "http://127.0.0.1:" + ports.dossier());
    return new BootApp(
        "gateway", root.resolve("gateway"), ports.gateway(), "-Xmx192m", environment, home);
  }

  private BootApp service(String name, int port) {
    var sql = name.replace('-', '_');
    var secret = sql.toUpperCase(Locale.ROOT);
    var environment = common(port);
    environment.put("WIJK_DB_URL", "jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/" + sql);
    environment.put("WIJK_DB_USER", sql + "_app");
    environment.put("WIJK_DB_PASSWORD", secrets.get(secret + "_APP_PASSWORD"));
    environment.put("WIJK_DB_OWNER_USER", sql + "_owner");
    environment.put("WIJK_DB_OWNER_PASSWORD", secrets.get(secret + "_OWNER_PASSWORD"));
    environment.put(
        "WIJK_KEYRING_URL", "jdbc:postgresql://127.0.0.1:" + ports.keyring() + "/keyring");
    environment.put("WIJK_KEYRING_USER", "keyring_" + sql);
    environment.put("WIJK_KEYRING_PASSWORD", secrets.get("KEYRING_" + secret + "_PASSWORD"));
    environment.put("WIJK_MASTER_KEY", secrets.get("WIJK_MASTER_KEY"));
    environment.put("WIJK_KAFKA", "127.0.0.1:" + ports.kafka());
    return new BootApp(
        name, root.resolve("services").resolve(name), port, "-Xmx256m", environment, home);
  }

  private Map<String, String> common(int port) {
    var environment = new LinkedHashMap<String, String>();
    environment.put("WIJK_PROFILE", "local");
    environment.put("WIJK_BIND", "127.0.0.1");
    environment.put("SERVER_PORT", Integer.toString(port));
    environment.put(
        "WIJK_ISSUER", "http://127.0.0.1:" + ports.keycloak() + "/realms/" + Realm.NAME);
    return environment;
  }

  static Part part(BootApp app) {
    return new Part(
        app.name(),
        app.name(),
        List.of(app.port()),
        StopSignal.TERM,
        lifetime -> app.start(lifetime, app.aotCache()),
        app::awaitReady);
  }
}
