package nl.wijkverband.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalPostgresTest {

  @TempDir Path directory;

  @Test
  void a_crash_loses_nothing_that_was_committed() throws Exception {
    var server =
        new LocalPostgres(
            directory.resolve("data"), directory.resolve("log"), FreePort.any(), "pw", List.of());
    server.create();
    var process = server.start(Lifetime.WITH_THIS_JVM);
    server.awaitReady(process);
    try (var connection = server.superuser("postgres").connect();
        var statement = connection.createStatement()) {
      statement.execute("create table kept (id int)");
      statement.execute("insert into kept values (1)");
    }

    process.kill();
    server.create();
    var again = server.start(Lifetime.WITH_THIS_JVM);
    server.awaitReady(again);

    try (var connection = server.superuser("postgres").connect();
        var statement = connection.createStatement();
        var rows = statement.executeQuery("select id from kept")) {
      assertThat(rows.next()).isTrue();
    } finally {
      server.stop();
    }
    assertThat(again.isAlive()).isFalse();
  }

  @Test
  void provisioning_can_be_repeated_on_a_filled_server() throws Exception {
    var server =
        new LocalPostgres(
            directory.resolve("data"), directory.resolve("log"), FreePort.any(), "pw", List.of());
    server.create();
    server.awaitReady(server.start(Lifetime.WITH_THIS_JVM));
    var provisioning = new Provisioning(server);
    for (int i = 0; i < 2; i++) {
      provisioning.server();
      for (String service : Provisioning.SERVICES) {
        provisioning.serviceLogins(service, "owner", "app");
        provisioning.serviceDatabase(service, service);
      }
    }

    try (var connection = server.login("dossier", "dossier_app", "app").connect()) {
      assertThat(connection.isValid(2)).isTrue();
    } finally {
      server.stop();
    }
  }
}
