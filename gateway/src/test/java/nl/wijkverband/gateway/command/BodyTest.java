package nl.wijkverband.gateway.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BodyTest {

  @Test
  void nothing_typed_is_nothing_sent() {
    assertThat(new Body().text("a", " ").date("b", null).number("c", "").yesNo("d", null).values())
        .isEmpty();
  }

  @Test
  void what_was_typed_becomes_json_values() {
    assertThat(
            new Body()
                .text("text", " mijn benen ")
                .date("day", "9-11-2026")
                .number("score", "6")
                .yesNo("reached", "true")
                .list("models", null)
                .moment("at", "2026-11-23", "09:15")
                .values())
        .isEqualTo(
            Map.of(
                "text",
                "mijn benen",
                "day",
                "2026-11-09",
                "score",
                6,
                "reached",
                true,
                "models",
                List.of(),
                "at",
                "2026-11-23T09:15+01:00"));
  }

  @Test
  void what_cannot_be_understood_goes_out_as_typed() {
    assertThat(new Body().date("day", "31-2-2026x").number("score", "zes").values())
        .isEqualTo(Map.of("day", "31-2-2026x", "score", "zes"));
  }
}
