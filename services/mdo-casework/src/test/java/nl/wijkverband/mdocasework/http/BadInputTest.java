package nl.wijkverband.mdocasework.http;

import static nl.wijkverband.mdocasework.MdoOfA.CHAIR;
import static nl.wijkverband.mdocasework.MdoOfA.COORDINATOR;
import static nl.wijkverband.mdocasework.MdoOfA.GP;
import static nl.wijkverband.mdocasework.MdoOfA.PHYSIO;
import static nl.wijkverband.mdocasework.MdoOfA.POH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkverband.vocabulary.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever comes in, the answer is clear, Dutch, at the field, and nothing is half-written. */
class BadInputTest extends FullService {

  private static final Map<String, Object> MEETING = Bodies.meeting(Bodies.at(7, 9), GP, POH);
  private static final Map<String, Object> SUBMISSION = Bodies.submission(Bodies.TODAY);

  static Stream<Arguments> meetings() {
    return Stream.of(
        Arguments.of(Bodies.without(MEETING, "at"), "at", "Vul dit in."),
        Arguments.of(
            Bodies.but(MEETING, "at", "morgen om negen"),
            "at",
            "Dit is geen bestaande datum en tijd."),
        Arguments.of(
            Bodies.but(MEETING, "at", Bodies.at(400, 9)),
            "at",
            "Kies een moment binnen een jaar voor of na vandaag."),
        Arguments.of(
            Bodies.but(MEETING, "minutes", 10),
            "minutes",
            "Een overleg duurt 15 tot en met 240 minuten."),
        Arguments.of(
            Bodies.but(MEETING, "minutes", 241),
            "minutes",
            "Een overleg duurt 15 tot en met 240 minuten."),
        Arguments.of(
            Bodies.but(MEETING, "place", "x".repeat(201)),
            "place",
            "Gebruik ten hoogste 200 tekens, zonder bijzondere stuurtekens."),
        Arguments.of(Bodies.without(MEETING, "participants"), "participants", "Vul dit in."),
        Arguments.of(
            Bodies.but(MEETING, "participants", List.of(GP, COORDINATOR)),
            "participants[1].role",
            "Kies een huisarts, POH-GGZ, fysiotherapeut, GZ-psycholoog, buurtteammedewerker of"
                + " consulent."),
        Arguments.of(
            Bodies.but(MEETING, "participants", List.of(GP, GP)),
            "participants[1]",
            "H. Voorbeeld neemt al deel aan dit overleg."),
        Arguments.of(
            Bodies.but(MEETING, "participants", List.of(inRole(CHAIR, Role.GP))),
            "participants[0]",
            "V. Gespeeld neemt al deel aan dit overleg."));
  }

  @ParameterizedTest
  @MethodSource("meetings")
  void a_meeting_that_cannot_be_is_refused_at_its_field(
      Map<String, Object> body, String field, String message) throws Exception {
    String wijk = "wijk " + UUID.randomUUID();

    send(CHAIR, wijk, request("/v1/meetings", body))
        .andExpect(status().isUnprocessableContent())
        .andExpect(jsonPath("errors[?(@.field == '" + field + "')].message").value(message));

    send(CHAIR, wijk, reading("/v1/meetings")).andExpect(jsonPath("total").value(0));
  }

  static Stream<Arguments> submissions() {
    return Stream.of(
        Arguments.of(Bodies.without(SUBMISSION, "question"), "question", "Vul dit in."),
        Arguments.of(Bodies.but(SUBMISSION, "question", "  "), "question", "Vul dit in."),
        Arguments.of(
            Bodies.but(SUBMISSION, "introduction", "x".repeat(4001)),
            "introduction",
            "Gebruik ten hoogste 4000 tekens, zonder bijzondere stuurtekens."),
        Arguments.of(
            Bodies.but(SUBMISSION, "purpose", "CHAT"), "purpose", "Kies een van de mogelijkheden."),
        Arguments.of(
            Bodies.but(SUBMISSION, "submittedOn", "2026-02-30"),
            "submittedOn",
            "Dit is geen bestaande datum."),
        Arguments.of(
            Bodies.but(SUBMISSION, "submittedOn", Bodies.TODAY.plusDays(1)),
            "submittedOn",
            "Deze datum ligt in de toekomst. Kies vandaag of eerder."));
  }

  @ParameterizedTest
  @MethodSource("submissions")
  void what_is_wrong_with_a_submission_is_said_at_its_field(
      Map<String, Object> body, String field, String message) throws Exception {
    var aCase = CaseOfTheTest.withKernteam(this);

    send(GP, aCase.path("/submissions"), body)
        .andExpect(status().isUnprocessableContent())
        .andExpect(jsonPath("errors[?(@.field == '" + field + "')].message").value(message));

    assertThat(events(aCase)).isZero();
  }

  @Test
  void an_advice_without_any_head_is_no_advice() throws Exception {
    var aCase = CaseOfTheTest.withKernteam(this).open();
    long before = events(aCase);

    send(
            CHAIR,
            aCase.inSubmission("/advice"),
            Bodies.with("discussion", "Gepraat", "mind", "  ", "givenOn", Bodies.TODAY))
        .andExpect(status().isUnprocessableContent())
        .andExpect(jsonPath("type").value("urn:wijkverband:rule:advice-has-at-least-one-head"))
        .andExpect(jsonPath("title").value("Er staat nog geen advies"));

    assertThat(events(aCase)).isEqualTo(before);
  }

  @Test
  void a_case_that_was_submitted_later_does_not_go_on_an_earlier_agenda() throws Exception {
    var aCase = CaseOfTheTest.withKernteam(this);
    String submission = created(GP, aCase.path("/submissions"), SUBMISSION);
    String earlier = created(CHAIR, "/v1/meetings", Bodies.meeting(Bodies.at(-3, 9), GP));

    send(CHAIR, "/v1/meetings/" + earlier + "/agenda", Bodies.place(aCase.id(), submission, 1))
        .andExpect(status().isUnprocessableContent())
        .andExpect(
            jsonPath("type").value("urn:wijkverband:rule:a-case-is-submitted-before-its-meeting"));
  }

  @Test
  void an_action_of_another_case_cannot_be_reached_through_this_one() throws Exception {
    var elsewhere = CaseOfTheTest.withKernteam(this).advised();
    var aCase = CaseOfTheTest.withKernteam(this).open();

    send(
            PHYSIO,
            aCase.path("/actions/" + elsewhere.action() + "/completion"),
            Bodies.completion(Bodies.TODAY))
        .andExpect(status().isUnprocessableContent())
        .andExpect(jsonPath("type").value("urn:wijkverband:rule:the-action-is-of-this-case"));
    send(
            CHAIR,
            aCase.path("/submissions/" + elsewhere.submission() + "/advice"),
            Bodies.advice(Bodies.TODAY))
        .andExpect(status().isUnprocessableContent())
        .andExpect(jsonPath("type").value("urn:wijkverband:rule:the-submission-is-of-this-case"));
  }

  @Test
  void a_field_we_do_not_know_is_named() throws Exception {
    send(CHAIR, "/v1/meetings", Bodies.but(MEETING, "koffie", true))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("type").value("urn:wijkverband:problem:unknown-field"));
  }

  @Test
  void what_is_no_id_is_nobodys() throws Exception {
    send(GP, "/v1/cases/123/submissions", SUBMISSION).andExpect(status().isNotFound());
    read(CHAIR, "/v1/meetings/123").andExpect(status().isNotFound());
    read(CHAIR, "/v1/meetings/" + UUID.randomUUID()).andExpect(status().isNotFound());
  }

  private long events(CaseOfTheTest aCase) {
    return database
        .sql("select count(*) from domain_event where case_id = ?")
        .param(aCase.id().value())
        .query(Long.class)
        .single();
  }
}
