package nl.wijkverband.local;

import java.nio.file.Files;
import java.nio.file.Path;

/** What {@code infra/servers} fetched: Kafka's jars and Keycloak's distribution. */
final class ServerFiles {

  private ServerFiles() {}

  static Path kafka() {
    return present("infra/servers/target/kafka");
  }

  static Path keycloakZip() {
    return present("infra/servers/target/keycloak/keycloak.zip");
  }

  private static Path present(String name) {
    var path = Checkout.root().resolve(name);
    if (!Files.exists(path)) {
      throw new IllegalStateException(
          path + " is not there; run: mvn -f infra/servers/pom.xml process-resources");
    }
    return path;
  }
}
