package nl.wijkverband.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.wijkverband.dossier.audience.Audience;
import nl.wijkverband.dossier.audience.Tables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the database itself allows, whatever the code asks. */
class DatabaseRolesTest extends RunningDossier {

  private static Story story;

  @BeforeEach
  void aSharedCase() {
    if (story == null) {
      story = new Story();
      arrive(story.everything());
    }
  }

  @Test
  void the_services_own_login_reads_no_projection_no_case_log_and_no_access_log() throws Exception {
    try (Connection app = DATABASE.app().connect()) {
      for (Audience audience : Audience.values()) {
        for (var table : Tables.ALL) {
          if (table.isFor(audience)) {
            isDenied(app, "select * from " + audience.schema() + "." + table.name());
          }
        }
      }
      isDenied(app, "select * from case_log.case_event");
      isDenied(app, "select * from access_log.disclosure");
      isDenied(app, "select * from public.flyway_schema_history");
    }
  }

  @ParameterizedTest
  @EnumSource(Audience.class)
  void an_audience_cannot_read_another_ones_schema(Audience audience) throws Exception {
    try (Connection app = DATABASE.app().connect()) {
      app.createStatement().execute("set role " + audience.databaseRole());
      for (Audience other : Audience.values()) {
        if (other != audience) {
          isDenied(app, "select * from " + other.schema() + ".case_header");
        }
      }
      isDenied(app, "select * from case_log.case_event");
      isDenied(app, "select * from public.access_relationship");
    }
  }

  @ParameterizedTest
  @EnumSource(Audience.class)
  void an_audience_reads_nothing_without_saying_who_looks(Audience audience) throws Exception {
    assertThat(rowsSeen(audience, "", "", "")).isZero();
  }

  @ParameterizedTest
  @EnumSource(Audience.class)
  void a_stranger_reads_nothing_in_their_own_schema(Audience audience) throws Exception {
    String nobody = UUID.randomUUID().toString();
    assertThat(rowsSeen(audience, nobody, nobody, "elders")).isZero();
  }

  @Test
  void whoever_has_a_relationship_reads_rows() throws Exception {
    assertThat(rowsSeen(Audience.GP, text(People.GP.id()), text(People.GP.organisationId()), "x"))
        .isPositive();
    assertThat(rowsSeen(Audience.PHYSIOTHERAPIST, text(People.PHYSIO.id()), "", "x")).isPositive();
    assertThat(rowsSeen(Audience.PSYCHOLOGIST, text(People.PSYCHOLOGIST.id()), "", "x"))
        .isPositive();
    assertThat(rowsSeen(Audience.MDO_CHAIR, text(People.CHAIR.id()), "", "x")).isPositive();
    assertThat(rowsSeen(Audience.PATIENT, text(People.PATIENT.id()), "", "x")).isPositive();
    assertThat(rowsSeen(Audience.COORDINATOR, "", "", "demowijk")).isPositive();
  }

  @ParameterizedTest
  @EnumSource(Audience.class)
  void an_audience_changes_nothing(Audience audience) throws Exception {
    try (Connection app = DATABASE.app().connect()) {
      app.createStatement().execute("set role " + audience.databaseRole());
      isDenied(app, "delete from " + audience.schema() + ".case_header");
      isDenied(app, "update " + audience.schema() + ".viewer set wijk = 'x'");
    }
  }

  @Test
  void nobody_of_the_service_changes_or_reads_the_access_log() throws Exception {
    List<String> roles = Arrays.stream(Audience.values()).map(Audience::databaseRole).toList();
    try (Connection app = DATABASE.app().connect()) {
      isDenied(app, "update access_log.disclosure set user_name = 'x'");
      isDenied(app, "delete from access_log.disclosure");
      isDenied(app, "truncate access_log.disclosure");
      for (String role : roles) {
        app.createStatement().execute("set role " + role);
        isDenied(app, "select * from access_log.disclosure");
        isDenied(app, "delete from access_log.disclosure");
      }
      app.createStatement().execute("set role dossier_projector");
      isDenied(app, "insert into access_log.disclosure default values");
      isDenied(app, "delete from case_log.case_event");
      isDenied(app, "update case_log.case_event set body = '{}'");
    }
  }

  private static String text(Object id) {
    return id.toString();
  }

  private static int rowsSeen(Audience audience, String viewer, String organisation, String wijk)
      throws SQLException {
    try (Connection app = DATABASE.app().connect()) {
      app.createStatement().execute("set role " + audience.databaseRole());
      try (var settings =
          app.prepareStatement(
              "select set_config('wijk.viewer', ?, false), set_config('wijk.organisation', ?,"
                  + " false), set_config('wijk.wijk', ?, false)")) {
        settings.setString(1, viewer);
        settings.setString(2, organisation);
        settings.setString(3, wijk);
        settings.execute();
      }
      int rows = 0;
      for (var table : Tables.ALL) {
        if (table.isFor(audience)) {
          var found =
              app.createStatement()
                  .executeQuery("select count(*) from " + audience.schema() + "." + table.name());
          found.next();
          rows += found.getInt(1);
        }
      }
      return rows;
    }
  }

  private static void isDenied(Connection connection, String sql) {
    assertThatThrownBy(() -> connection.createStatement().execute(sql))
        .as(sql)
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("permission denied");
  }
}
