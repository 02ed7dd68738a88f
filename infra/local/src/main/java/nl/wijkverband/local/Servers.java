package nl.wijkverband.local;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import nl.wijkverband.local.ServerProcess.StopSignal;

/** The servers below our own services: two PostgreSQLs, Kafka and Keycloak. */
final class Servers {

  static final List<String> TOPICS =
      List.of(
          "intake.events.v1",
          "care-plans.events.v1",
          "mdo-casework.events.v1",
          "messaging.events.v1");
  private static final int PARTITIONS = 12;

  private final Home home;
  private final Ports ports;
  private final Secrets secrets;
  private final LocalPostgres postgres;
  private final LocalPostgres keyring;
  private final LocalKafka kafka;
  private final LocalKeycloak keycloak;

  Servers(Home home, Ports ports, Secrets secrets) {
    this.home = home;
    this.ports = ports;
    this.secrets = secrets;
    this.postgres =
        new LocalPostgres(
            home.data("postgres"),
            home.log("postgres"),
            ports.postgres(),
            secrets.get("POSTGRES_PASSWORD"),
            List.of("max_connections=200", "shared_buffers=128MB", "max_wal_size=1GB"));
    this.keyring =
        new LocalPostgres(
            home.data("keyring"),
            home.log("keyring"),
            ports.keyring(),
            secrets.get("KEYRING_POSTGRES_PASSWORD"),
            List.of("max_connections=60", "shared_buffers=16MB"));
    this.kafka =
        new LocalKafka(
            home.data("kafka"),
            home.log("kafka"),
            ports.kafka(),
            ports.kafkaController(),
            List.of(home.mark()));
    this.keycloak =
        new LocalKeycloak(
            postgres.login("keycloak", "keycloak", secrets.get("KEYCLOAK_DB_PASSWORD")),
            home.log("keycloak"),
            ports.keycloak(),
            ports.keycloakManagement(),
            secrets.get("KEYCLOAK_ADMIN_PASSWORD"),
            List.of(home.mark()));
  }

  LocalPostgres postgres() {
    return postgres;
  }

  LocalKafka kafka() {
    return kafka;
  }

  LocalKeycloak keycloak() {
    return keycloak;
  }

  List<Part> parts() {
    return List.of(postgresPart(), keyringPart(), kafkaPart(), keycloakPart());
  }

  private Part postgresPart() {
    return new Part(
        "postgres",
        "PostgreSQL",
        List.of(ports.postgres()),
        StopSignal.INT,
        lifetime -> {
          home.freshLog("postgres");
          postgres.create();
          return postgres.start(lifetime);
        },
        process -> {
          postgres.awaitReady(process);
          provision();
        });
  }

  private void provision() throws Exception {
    var provisioning = new Provisioning(postgres);
    provisioning.server();
    for (String service : Provisioning.SERVICES) {
      var name = service.toUpperCase(java.util.Locale.ROOT);
      provisioning.serviceLogins(
          service, secrets.get(name + "_OWNER_PASSWORD"), secrets.get(name + "_APP_PASSWORD"));
      provisioning.serviceDatabase(service, service);
    }
    provisioning.keycloak(secrets.get("KEYCLOAK_DB_PASSWORD"));
  }

  private Part keyringPart() {
    return new Part(
        "keyring",
        "PostgreSQL voor de sleutels",
        List.of(ports.keyring()),
        StopSignal.INT,
        lifetime -> {
          home.freshLog("keyring");
          keyring.create();
          return keyring.start(lifetime);
        },
        process -> {
          keyring.awaitReady(process);
          var provisioning = new Provisioning(keyring);
          provisioning.server();
          provisioning.keyringLogins(
              Map.of(
                  "keyring_owner", secrets.get("KEYRING_OWNER_PASSWORD"),
                  "keyring_intake", secrets.get("KEYRING_INTAKE_PASSWORD"),
                  "keyring_care_plans", secrets.get("KEYRING_CARE_PLANS_PASSWORD"),
                  "keyring_mdo_casework", secrets.get("KEYRING_MDO_CASEWORK_PASSWORD"),
                  "keyring_messaging", secrets.get("KEYRING_MESSAGING_PASSWORD"),
                  "keyring_dossier", secrets.get("KEYRING_DOSSIER_PASSWORD")));
          provisioning.keyringDatabase("keyring");
        });
  }

  private Part kafkaPart() {
    return new Part(
        "kafka",
        "Kafka",
        List.of(ports.kafka(), ports.kafkaController()),
        StopSignal.TERM,
        lifetime -> {
          home.freshLog("kafka");
          kafka.create();
          return kafka.start(lifetime);
        },
        process -> {
          kafka.awaitReady(process);
          TOPICS.forEach(topic -> kafka.createTopic(topic, PARTITIONS));
        });
  }

  private Part keycloakPart() {
    return new Part(
        "keycloak",
        "Keycloak",
        List.of(ports.keycloak(), ports.keycloakManagement()),
        StopSignal.TERM,
        lifetime -> startKeycloak(lifetime, LocalKeycloak.aotCache()),
        this::awaitKeycloak);
  }

  ServerProcess startKeycloak(Lifetime lifetime, AotCache aot)
      throws IOException, InterruptedException {
    home.freshLog("keycloak");
    return keycloak.start(lifetime, aot);
  }

  void awaitKeycloak(ServerProcess process) throws IOException, InterruptedException {
    keycloak.awaitReady(process);
    // When its database was away a moment ago, a dead connection or two may still answer first.
    for (int attempt = 1; ; attempt++) {
      try {
        keycloak.admin().ensureRealm(realm());
        return;
      } catch (IOException e) {
        if (attempt == 20) {
          throw e;
        }
        Thread.sleep(500);
      }
    }
  }

  private Realm realm() throws IOException {
    return Realm.withDemo(
        Map.of(
            "WIJK_CLIENT_SECRET", secrets.get("WIJK_CLIENT_SECRET"),
            "WIJK_OPERATIONS_SECRET", secrets.get("WIJK_OPERATIONS_SECRET"),
            "WIJK_DEMO_PASSWORD", secrets.get("WIJK_DEMO_PASSWORD"),
            "WIJK_PUBLIC_URL", "http://127.0.0.1:" + ports.gateway()));
  }
}
