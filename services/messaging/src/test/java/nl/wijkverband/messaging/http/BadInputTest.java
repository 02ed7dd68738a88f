package nl.wijkverband.messaging.http;

import static nl.wijkverband.messaging.TeamA.GP;
import static nl.wijkverband.messaging.TeamA.POH;
import static nl.wijkverband.messaging.http.Talk.somebody;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a form sends wrongly is told at the field, and nothing has happened. */
class BadInputTest extends FullService {

  private static final Map<String, Object> CONVERSATION = Bodies.conversation("Hallo", POH);
  private static final Map<String, Object> HOURS = Bodies.always();
  private static CaseId caseId;

  static Stream<Arguments> conversations() {
    return Stream.of(
        Arguments.of("category", Bodies.without(CONVERSATION, "category")),
        Arguments.of("participants", Bodies.without(CONVERSATION, "participants")),
        Arguments.of("participants", Bodies.but(CONVERSATION, "participants", List.of(GP))),
        Arguments.of("text", Bodies.but(CONVERSATION, "text", "  ")),
        Arguments.of("text", Bodies.but(CONVERSATION, "text", "a".repeat(4001))),
        Arguments.of("urgent", Bodies.without(CONVERSATION, "urgent")),
        Arguments.of("urgentReason", Bodies.but(CONVERSATION, "urgent", true)));
  }

  @ParameterizedTest
  @MethodSource("conversations")
  void a_conversation_that_is_not_right_is_not_begun(String field, Map<String, Object> body)
      throws Exception {
    send(GP, "/v1/cases/" + caseId() + "/conversations", body)
        .andExpect(status().isUnprocessableContent())
        .andExpect(jsonPath("errors[0].field").value(field))
        .andExpect(jsonPath("errors[0].message").isNotEmpty());
  }

  static Stream<Arguments> reachabilities() {
    return Stream.of(
        Arguments.of("days", Bodies.without(HOURS, "days")),
        Arguments.of("days", Bodies.but(HOURS, "days", List.of())),
        Arguments.of("days[0].until", Bodies.but(HOURS, "days", day("09:00", null))),
        Arguments.of("days[0].until", Bodies.but(HOURS, "days", day("09:00", "08:00"))),
        Arguments.of("absences[0].until", Bodies.but(HOURS, "absences", absence("2026-12-01"))),
        Arguments.of("absences[0].until", Bodies.but(HOURS, "absences", absence("2028-12-24"))),
        Arguments.of("urgentBy", Bodies.without(HOURS, "urgentBy")),
        Arguments.of("telephone", Bodies.but(HOURS, "urgentBy", "TELEPHONE")),
        Arguments.of("telephone", Bodies.but(HOURS, "telephone", "0".repeat(21))));
  }

  @ParameterizedTest
  @MethodSource("reachabilities")
  void hours_that_are_not_right_are_not_kept(String field, Map<String, Object> body)
      throws Exception {
    PractitionerRef who = somebody(Role.PSYCHOLOGIST);

    set(who, body)
        .andExpect(status().isUnprocessableContent())
        .andExpect(jsonPath("errors[0].field").value(field))
        .andExpect(jsonPath("errors[0].message").isNotEmpty());

    look(who, "/v1/reachability").andExpect(jsonPath("set").value(false));
  }

  @Test
  void what_was_set_is_shown_until_it_is_set_anew() throws Exception {
    PractitionerRef who = somebody(Role.MDO_CHAIR);
    look(who, "/v1/reachability")
        .andExpect(jsonPath("set").value(false))
        .andExpect(jsonPath("days.length()").value(5))
        .andExpect(jsonPath("days[0].from").value("08:00:00"))
        .andExpect(jsonPath("urgentBy").value("INBOX"));

    set(who, Bodies.but(Bodies.away(), "telephone", "030-0"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("id").value(who.id().toString()))
        .andExpect(jsonPath("position").exists());
    set(who, Bodies.but(HOURS, "days", day("09:00", "17:00"))).andExpect(status().isOk());

    look(who, "/v1/reachability")
        .andExpect(jsonPath("set").value(true))
        .andExpect(jsonPath("days.length()").value(1))
        .andExpect(jsonPath("days[0].day").value("MONDAY"))
        .andExpect(jsonPath("absences").isEmpty())
        .andExpect(jsonPath("telephone").doesNotExist());
  }

  @Test
  void an_unknown_field_is_named() throws Exception {
    send(
            GP,
            "/v1/cases/" + caseId() + "/conversations",
            Bodies.but(CONVERSATION, "deliverAt", "2026-11-20"))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("type").value("urn:wijkverband:problem:unknown-field"));
  }

  private static CaseId caseId() {
    if (caseId == null) {
      caseId = OTHERS.caseOf(GP, POH);
    }
    return caseId;
  }

  private static List<Map<String, Object>> day(String from, String until) {
    return List.of(Bodies.with("day", "MONDAY", "from", from, "until", until));
  }

  private static List<Map<String, Object>> absence(String until) {
    return List.of(Bodies.with("from", "2026-12-24", "until", until));
  }
}
