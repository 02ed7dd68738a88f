package nl.wijkverband.gateway.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProblemsTest {
  private static final List<String> FIELDS = List.of("score", "members", "firstOn");

  @Test
  void an_error_stands_at_its_field() {
    assertThat(placed("score").atFields()).containsExactly(Map.entry("score", "Vul dit in."));
  }

  @Test
  void an_error_inside_a_list_stands_at_the_list() {
    assertThat(placed("members[1].role").at("members")).isEqualTo("Vul dit in.");
  }

  @Test
  void an_error_stands_at_the_field_that_goes_by_another_name() {
    assertThat(placed("appointments[0].at").at("firstOn")).isEqualTo("Vul dit in.");
  }

  @Test
  void errors_come_in_the_order_of_the_fields_on_screen() {
    var problem =
        new Problem(
            "urn:wijkverband:problem:invalid-input",
            null,
            null,
            422,
            List.of(
                new Problem.FieldError("members", "Kies."),
                new Problem.FieldError("score", "Vul dit in.")),
            null);

    assertThat(Problems.of(problem, FIELDS, Map.of(), "Anders.").atFields().keySet())
        .containsExactly("score", "members");
  }

  @Test
  void an_error_of_no_field_is_told_in_general() {
    assertThat(placed("somethingElse").general()).containsExactly("Vul dit in.");
  }

  @Test
  void a_problem_without_fields_tells_its_detail() {
    var problem = new Problem("urn:wijkverband:rule:x", "Titel", "Dat kan niet.", 422, null, null);

    assertThat(Problems.of(problem, FIELDS, Map.of(), "Anders.").general())
        .containsExactly("Dat kan niet.");
  }

  private static Problems placed(String field) {
    var problem =
        new Problem(
            "urn:wijkverband:problem:invalid-input",
            null,
            "Detail.",
            422,
            List.of(new Problem.FieldError(field, "Vul dit in.")),
            null);
    return Problems.of(problem, FIELDS, Map.of("at", "firstOn"), "Anders.");
  }
}
