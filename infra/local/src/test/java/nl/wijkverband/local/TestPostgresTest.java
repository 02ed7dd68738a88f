package nl.wijkverband.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class TestPostgresTest {

  private final TestPostgres postgres = TestPostgres.shared();

  @Test
  void a_fresh_database_is_empty_and_belongs_to_its_owner() throws SQLException {
    var intake = postgres.freshService("intake");

    assertThat(query(intake.owner(), "select count(*) from pg_tables where schemaname = 'public'"))
        .isEqualTo("0");
    execute(intake.owner(), "create table thing (id int)");
    assertThatThrownBy(() -> execute(intake.app(), "create table other (id int)"))
        .hasMessageContaining("permission denied");
    assertThatThrownBy(() -> execute(intake.app(), "select * from thing"))
        .hasMessageContaining("permission denied");
  }

  @Test
  void a_service_cannot_enter_the_database_of_another() {
    var intake = postgres.freshService("intake");
    var plans = postgres.freshService("care-plans");

    var stranger = new DatabaseLogin(plans.owner().url(), intake.app().user(), "test");

    assertThatThrownBy(stranger::connect).hasMessageContaining("permission denied for database");
  }

  @Test
  void transactions_of_a_runtime_login_are_bounded() throws SQLException {
    var intake = postgres.freshService("intake");

    assertThat(query(intake.app(), "show transaction_timeout")).isEqualTo("1min");
    assertThat(query(intake.owner(), "show transaction_timeout")).isEqualTo("0");
  }

  @Test
  void the_dossier_takes_the_role_of_an_audience_and_has_no_rights_without_it()
      throws SQLException {
    var dossier = postgres.freshService("dossier");
    execute(dossier.owner(), "create schema gp");
    execute(dossier.owner(), "create table gp.thing (id int)");
    execute(dossier.owner(), "grant usage on schema gp to audience_gp");
    execute(dossier.owner(), "grant select on gp.thing to audience_gp");

    assertThatThrownBy(() -> execute(dossier.app(), "select * from gp.thing"))
        .hasMessageContaining("permission denied");
    execute(dossier.app(), "set role audience_gp; select * from gp.thing");
    assertThatThrownBy(
            () -> execute(dossier.app(), "set role audience_poh; select * from gp.thing"))
        .hasMessageContaining("permission denied");
  }

  @Test
  void only_intake_adds_keys_to_the_keyring() throws SQLException {
    var plans = postgres.freshService("care-plans");
    var insert = "insert into data_key values (gen_random_uuid(), gen_random_uuid(), 'k')";

    execute(plans.keyringWriter(), insert);

    assertThat(query(plans.keyring(), "select count(*) from data_key")).isEqualTo("1");
    assertThatThrownBy(() -> execute(plans.keyring(), insert)).hasMessageContaining("permission");
    assertThatThrownBy(() -> execute(plans.keyringWriter(), "delete from data_key"))
        .hasMessageContaining("permission denied");
  }

  @Test
  void text_is_kept_as_unicode() throws SQLException {
    var any = postgres.freshService("intake").app();

    assertThat(query(any, "select upper('één ƒ')")).isEqualTo("ÉÉN Ƒ");
  }

  private static void execute(DatabaseLogin login, String sql) throws SQLException {
    try (var connection = login.connect();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String query(DatabaseLogin login, String sql) throws SQLException {
    try (var connection = login.connect();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
