package nl.wijkverband.platform.trouble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import nl.wijkverband.local.ServiceDatabase;
import nl.wijkverband.local.TestPostgres;
import nl.wijkverband.platform.running.Http;
import nl.wijkverband.platform.running.People;
import nl.wijkverband.platform.running.Running;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** A database that gives no connection, no lock or no answer is one named problem, and passes. */
class DatabaseTroubleTest {

  private static final int POOL = 12;

  private static ServiceDatabase database;
  private static ConfigurableApplicationContext service;
  private static Http http;

  @BeforeAll
  static void start() {
    database = TestPostgres.shared().freshService("dossier");
    service =
        Running.reader(
            database,
            "127.0.0.1:1",
            "nowhere.events.v1",
            // As in life, only sooner.
            "--spring.datasource.hikari.connection-timeout=300",
            "--spring.datasource.hikari.connection-init-sql=set lock_timeout = '300ms'");
    http = Http.to(service);
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  private static Http.Answer list() {
    return http.get(People.GP, "/v1/cases");
  }

  private static int health(String group) {
    return http.send(http.request("/actuator/health/" + group).GET()).status();
  }

  private static void assertNamed(Http.Answer answer) {
    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.type()).isEqualTo("urn:wijkverband:problem:unavailable");
    assertThat(answer.text()).contains("Probeer het later nog een keer").doesNotContain("java");
    assertThat(answer.header("Retry-After")).isEqualTo("5");
  }

  @Test
  void without_a_connection_left_it_says_so_and_goes_on_when_there_is_one() throws SQLException {
    List<Connection> held = hold();
    try {
      assertNamed(list());
      assertThat(health("readiness")).isEqualTo(503);
      assertThat(health("liveness")).isEqualTo(200);
    } finally {
      for (Connection one : held) {
        one.close();
      }
    }
    assertThat(list().status()).isEqualTo(200);
    assertThat(health("readiness")).isEqualTo(200);
  }

  private static List<Connection> hold() throws SQLException {
    List<Connection> held = new ArrayList<>();
    while (held.size() < POOL) {
      try {
        held.add(service.getBean(DataSource.class).getConnection());
      } catch (SQLTransientConnectionException notYet) {
        // Somebody in the background has it for a moment.
      }
    }
    return held;
  }

  @Test
  void a_lock_of_somebody_else_is_not_waited_for_for_ever() throws SQLException {
    try (Connection somebody = database.owner().connect();
        var locking = somebody.createStatement()) {
      somebody.setAutoCommit(false);
      locking.execute("lock table seen in access exclusive mode");
      assertNamed(list());
      somebody.rollback();
    }
    assertThat(list().status()).isEqualTo(200);
  }

  @Test
  void connections_that_were_cut_are_replaced() throws SQLException {
    String name = database.app().url().replaceFirst("^.*/", "");
    try (Connection administrator = TestPostgres.shared().superuser(name).connect();
        var cutting = administrator.createStatement()) {
      cutting.execute(
          """
          select pg_terminate_backend(pid) from pg_stat_activity
          where datname = current_database() and pid <> pg_backend_pid()""");
    }
    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () -> {
              var answer = list();
              if (answer.status() != 200) {
                assertNamed(answer);
              }
              return answer.status() == 200;
            });
  }
}
