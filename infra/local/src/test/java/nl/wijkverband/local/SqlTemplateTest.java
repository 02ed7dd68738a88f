package nl.wijkverband.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SqlTemplateTest {

  @Test
  void statements_are_run_one_by_one_and_a_quoted_body_stays_whole() {
    var sql =
        SqlTemplate.of(
            "-- why\nSELECT 1;\n\nDO $$\nBEGIN\n  PERFORM ${n};\nEND $$;\nSELECT\n 2;\n");

    assertThat(sql.statements(Map.of("n", "3")))
        .containsExactly("SELECT 1;", "DO $$\nBEGIN\n  PERFORM 3;\nEND $$;", "SELECT\n 2;");
  }

  @Test
  void a_value_cannot_become_sql() {
    var sql = SqlTemplate.of("CREATE ROLE ${name};\n");

    assertThatThrownBy(() -> sql.statements(Map.of("name", "x; DROP TABLE y")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_placeholder_without_a_value_is_refused() {
    assertThatThrownBy(() -> SqlTemplate.of("SELECT ${x};\n").statements(Map.of()))
        .hasMessageContaining("${x}");
  }
}
