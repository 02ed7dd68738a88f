package nl.wijkverband.platform.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wijkverband.platform.command.Accepted;
import nl.wijkverband.platform.envelope.Position;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.GoalId;
import nl.wijkverband.vocabulary.Id;
import nl.wijkverband.vocabulary.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

class WijkJsonTest {

  record Everything(
      CaseId caseId,
      List<GoalId> goals,
      Map<GoalId, String> byGoal,
      Position position,
      Role role,
      LocalDate day,
      OffsetDateTime at,
      Instant moment,
      @Nullable String nothing,
      Optional<String> perhaps,
      int number) {}

  private static final String GOAL = "0190b3c2-0000-7000-8000-000000000001";

  private static final Everything EVERYTHING =
      new Everything(
          CaseId.of("0190b3c2-0000-7000-8000-000000000002"),
          List.of(GoalId.of(GOAL)),
          Map.of(GoalId.of(GOAL), "lopen"),
          new Position("care-plans", 12),
          Role.GP,
          LocalDate.of(2026, 2, 28),
          OffsetDateTime.parse("2026-03-29T02:30:00+02:00"),
          Instant.parse("2026-01-01T00:00:00.123456Z"),
          null,
          Optional.of("ja"),
          3);

  private static final String JSON =
      """
      {"caseId":"0190b3c2-0000-7000-8000-000000000002",\
      "goals":["0190b3c2-0000-7000-8000-000000000001"],\
      "byGoal":{"0190b3c2-0000-7000-8000-000000000001":"lopen"},\
      "position":"care-plans:12","role":"GP","day":"2026-02-28",\
      "at":"2026-03-29T02:30:00+02:00","moment":"2026-01-01T00:00:00.123456Z",\
      "perhaps":"ja","number":3}""";

  @Test
  void ids_are_texts_as_values_and_as_keys_and_dates_are_iso() {
    for (JsonMapper json : List.of(WijkJson.events(), WijkJson.requests())) {
      assertThat(json.writeValueAsString(EVERYTHING)).isEqualTo(JSON);
      assertThat(json.readValue(JSON, Everything.class)).isEqualTo(EVERYTHING);
    }
  }

  @Test
  void the_answer_to_a_command_looks_as_agreed() {
    var accepted = new Accepted(UUID.fromString(GOAL), new Position("intake", 123));

    assertThat(WijkJson.requests().writeValueAsString(accepted))
        .isEqualTo("{\"id\":\"" + GOAL + "\",\"position\":\"intake:123\"}");
  }

  @Test
  void a_request_with_an_unknown_field_is_refused_an_event_is_read() {
    String more = JSON.replace("\"number\":3", "\"number\":3,\"later\":true");

    assertThat(WijkJson.events().readValue(more, Everything.class)).isEqualTo(EVERYTHING);
    assertThatThrownBy(() -> WijkJson.requests().readValue(more, Everything.class))
        .hasMessageContaining("later");
  }

  @Test
  void a_request_is_not_guessed_at() {
    var json = WijkJson.requests();

    assertThatThrownBy(() -> json.readValue(JSON.replace(":3}", ":\"3\"}"), Everything.class))
        .isInstanceOf(JacksonException.class);
    assertThatThrownBy(() -> json.readValue(JSON.replace("\"GP\"", "\"gp\""), Everything.class))
        .isInstanceOf(JacksonException.class);
    assertThatThrownBy(() -> json.readValue(JSON.replace(":3}", ":null}"), Everything.class))
        .isInstanceOf(JacksonException.class);
  }

  @Test
  void what_is_not_an_id_is_said_to_be_none() {
    for (String wrong : List.of("\"x\"", "7", "{\"value\":\"" + GOAL + "\"}", "\"\"")) {
      assertThatThrownBy(() -> WijkJson.requests().readValue(wrong, CaseId.class))
          .as(wrong)
          .isInstanceOf(JacksonException.class);
    }
    assertThatThrownBy(
            () ->
                WijkJson.requests()
                    .readValue("{\"x\":\"y\"}", new TypeReference<Map<GoalId, String>>() {}))
        .isInstanceOf(JacksonException.class);
    assertThatThrownBy(() -> WijkJson.requests().readValue("\"12\"", Position.class))
        .isInstanceOf(JacksonException.class);
  }

  @Test
  void an_id_known_only_as_an_id_is_written_too() {
    Id id = GoalId.of(GOAL);

    assertThat(WijkJson.events().writeValueAsString(Map.of(id, List.of(id))))
        .isEqualTo("{\"" + GOAL + "\":[\"" + GOAL + "\"]}");
  }
}
