package nl.wijkverband.platform.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.transaction.CannotCreateTransactionException;

class PassingTroubleTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"08006", "40P01", "53100", "53300", "57P01", "57P03", "58030", "25P04", "55P03"})
  void what_postgresql_says_of_itself_passes_however_deep_it_stands(String state) {
    var said = new UncategorizedSQLException("x", "y", new SQLException("said", state));
    assertThat(PassingTrouble.is(new IllegalStateException(said))).isTrue();
  }

  @Test
  void a_pool_without_a_connection_left_passes_wherever_it_was_asked() {
    var none = new SQLTransientConnectionException("not available, request timed out");
    assertThat(PassingTrouble.is(new UncategorizedSQLException("x", "y", none))).isTrue();
    assertThat(PassingTrouble.is(new CannotGetJdbcConnectionException("x", none))).isTrue();
    assertThat(PassingTrouble.is(new CannotCreateTransactionException("x", none))).isTrue();
    assertThat(PassingTrouble.is(new QueryTimeoutException("x"))).isTrue();
    assertThat(PassingTrouble.is(new TransientDataAccessResourceException("away"))).isTrue();
  }

  @Test
  void a_mistake_of_ours_does_not_pass() {
    assertThat(PassingTrouble.is(new IllegalStateException())).isFalse();
    assertThat(PassingTrouble.is(new DataIntegrityViolationException("x"))).isFalse();
    assertThat(PassingTrouble.is(new RuntimeException(new SQLException("syntax", "42601"))))
        .isFalse();
  }
}
