package nl.wijkverband.local;

import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Logins, databases and rights, from {@code infra/postgres}; can be repeated on a filled server.
 */
public final class Provisioning {

  /** The services with a database of their own, as they are written in SQL. */
  public static final List<String> SERVICES =
      List.of("intake", "care_plans", "mdo_casework", "messaging", "dossier");

  private final LocalPostgres server;

  /** For one running server. */
  public Provisioning(LocalPostgres server) {
    this.server = server;
  }

  /** What every server of ours starts with. */
  void server() throws IOException, SQLException {
    SqlTemplate.named("server.sql").run(server.superuser("postgres"), Map.of());
  }

  void serviceLogins(String service, String ownerPassword, String appPassword)
      throws IOException, SQLException {
    var values =
        Map.of("service", service, "owner_password", ownerPassword, "app_password", appPassword);
    SqlTemplate.named("service-logins.sql").run(server.superuser("postgres"), values);
    if (service.equals("dossier")) {
      SqlTemplate.named("dossier-audiences.sql").run(server.superuser("postgres"), Map.of());
    }
  }

  void serviceDatabase(String service, String database) throws IOException, SQLException {
    createDatabase(database, service + "_owner");
    SqlTemplate.named("service-database.sql")
        .run(server.superuser(database), Map.of("database", database, "service", service));
  }

  void keycloak(String password) throws IOException, SQLException {
    SqlTemplate.named("keycloak-login.sql")
        .run(server.superuser("postgres"), Map.of("keycloak_password", password));
    createDatabase("keycloak", "keycloak");
    SqlTemplate.named("keycloak-database.sql")
        .run(server.superuser("keycloak"), Map.of("database", "keycloak"));
  }

  /**
   * @param passwords by login: {@code keyring_owner}, {@code keyring_intake}, …
   */
  void keyringLogins(Map<String, String> passwords) throws IOException, SQLException {
    var values = new HashMap<String, String>();
    passwords.forEach((login, password) -> values.put(login + "_password", password));
    SqlTemplate.named("keyring-logins.sql").run(server.superuser("postgres"), values);
  }

  void keyringDatabase(String database) throws IOException, SQLException {
    createDatabase(database, "keyring_owner");
    SqlTemplate.named("keyring-database.sql")
        .run(server.superuser(database), Map.of("database", database));
  }

  private void createDatabase(String database, String owner) throws SQLException {
    if (!exists(database)) {
      SqlTemplate.of("CREATE DATABASE ${database} OWNER ${owner};\n")
          .run(server.superuser("postgres"), Map.of("database", database, "owner", owner));
    }
  }

  private boolean exists(String database) throws SQLException {
    try (var connection = server.superuser("postgres").connect();
        var statement =
            connection.prepareStatement("SELECT 1 FROM pg_database WHERE datname = ?")) {
      statement.setString(1, database);
      return statement.executeQuery().next();
    }
  }
}
