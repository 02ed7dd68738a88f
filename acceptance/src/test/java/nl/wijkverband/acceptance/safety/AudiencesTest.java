package nl.wijkverband.acceptance.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import nl.wijkverband.acceptance.stage.Canary;
import nl.wijkverband.acceptance.stage.CanaryCase;
import nl.wijkverband.acceptance.stage.Practitioner;
import nl.wijkverband.acceptance.stage.TheSystem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each role has its own part of the dossier, in the answers and down in the database. */
class AudiencesTest {

  private static final String NOT_ALLOWED = "42501";

  @BeforeAll
  static void there_is_something_to_see() {
    CanaryCase.opened();
  }

  @ParameterizedTest
  @EnumSource(Practitioner.class)
  void sees_what_this_role_may_see_and_nothing_else(Practitioner practitioner) {
    var shown = Disclosures.to(practitioner.username(), CanaryCase.opened());

    assertThat(Canary.in(shown))
        .containsExactlyInAnyOrderElementsOf(Canary.visibleTo(practitioner));
  }

  @ParameterizedTest
  @ValueSource(strings = {"huisarts2", "fysiotherapeut2"})
  void without_a_relationship_nothing_is_seen(String username) {
    var shown = Disclosures.to(username, CanaryCase.opened());

    assertThat(Canary.in(shown)).isEmpty();
    assertThat(shown).doesNotContain(CanaryCase.PHONE, CanaryCase.BSN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gp",
        "poh",
        "physiotherapist",
        "psychologist",
        "buurtteam",
        "mdo_chair",
        "coordinator",
        "patient"
      })
  void its_database_role_reads_no_other_schema(String audience) throws SQLException {
    for (String table : tables()) {
      if (!table.startsWith(audience + ".")) {
        try (var connection = as("audience_" + audience)) {
          assertThatThrownBy(() -> read(connection, table))
              .as(audience + " reads " + table)
              .isInstanceOfSatisfying(
                  SQLException.class,
                  refused -> assertThat(refused.getSQLState()).isEqualTo(NOT_ALLOWED));
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gp",
        "poh",
        "physiotherapist",
        "psychologist",
        "buurtteam",
        "mdo_chair",
        "coordinator",
        "patient"
      })
  void its_database_role_finds_no_row_without_saying_who_looks(String audience)
      throws SQLException {
    for (String table : tables()) {
      if (table.startsWith(audience + ".")) {
        try (var connection = as("audience_" + audience)) {
          assertThat(read(connection, table)).as(table).isZero();
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gp",
        "poh",
        "physiotherapist",
        "psychologist",
        "buurtteam",
        "mdo_chair",
        "coordinator",
        "patient",
        "case_log"
      })
  void the_login_of_the_dossier_reads_nothing_by_itself(String schema) throws SQLException {
    for (String table : tables()) {
      if (table.startsWith(schema + ".")) {
        try (var connection = TheSystem.running().appLogin("dossier").connect()) {
          assertThatThrownBy(() -> read(connection, table)).isInstanceOf(SQLException.class);
        }
      }
    }
  }

  private static Connection as(String role) throws SQLException {
    var connection = TheSystem.running().appLogin("dossier").connect();
    try (var statement = connection.createStatement()) {
      statement.execute("SET ROLE " + role);
    }
    return connection;
  }

  private static int read(Connection connection, String table) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("SELECT count(*) FROM " + table)) {
      rows.next();
      return rows.getInt(1);
    }
  }

  /** What holds something of a patient; how far an inbox is and who consented are not shown. */
  private static List<String> tables() throws SQLException {
    var tables = new ArrayList<String>();
    try (var connection = TheSystem.running().superuser("dossier").connect();
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "SELECT schemaname || '.' || tablename FROM pg_tables WHERE schemaname NOT IN"
                    + " ('pg_catalog', 'information_schema', 'public')")) {
      while (rows.next()) {
        tables.add(rows.getString(1));
      }
    }
    assertThat(tables).hasSizeGreaterThan(40);
    return tables;
  }
}
