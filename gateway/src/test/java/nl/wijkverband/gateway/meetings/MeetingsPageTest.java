package nl.wijkverband.gateway.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wijkverband.gateway.stub.Browser;
import nl.wijkverband.gateway.stub.RunningGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MeetingsPageTest {
  private static final String CASE = "0192f000-0000-7000-8000-000000000001";
  private static final String SUBMISSION = "0192f000-0000-7000-8000-000000000202";
  private static final String MEETING = "0192f000-0000-7000-8000-000000000302";
  private static final String IN_MDO = "/dossiers/" + CASE + "/mdo/" + SUBMISSION;
  private RunningGateway gateway;
  private Browser chair;

  @BeforeEach
  void signIn() throws Exception {
    gateway = RunningGateway.get();
    chair = gateway.browserOf("voorzitter");
  }

  @Test
  void the_chair_sees_the_meetings_and_what_waits_for_one() throws Exception {
    assertThat(chair.get("/mdo").body())
        .contains(
            "Overleg plannen",
            "Gezondheidscentrum De Proef",
            "Wat kan ik anders doen in het gesprek over werk?",
            "/mdo/casussen/0192f000-0000-7000-8000-000000000002/");
  }

  @Test
  void somebody_who_takes_part_plans_nothing() throws Exception {
    assertThat(gateway.browserOf("huisarts").get("/mdo").body())
        .contains("Gezondheidscentrum De Proef")
        .doesNotContain("Overleg plannen", "Ingebracht, nog op geen agenda");
  }

  @Test
  void a_planned_meeting_goes_out_with_who_takes_part_consultants_too() throws Exception {
    var answer =
        chair.post(
            "/mdo/plannen",
            List.of(
                "on", "2026-12-03",
                "time", "12:30",
                "minutes", "60",
                "participants", "00000000-0000-4000-8000-000000000001",
                "participants", "00000000-0000-4000-8000-000000000010"));

    var sent = gateway.services.sent().getFirst();
    assertThat(sent.path()).isEqualTo("/v1/meetings");
    assertThat(sent.headers()).containsEntry("Wijk-role", "mdo-chair");
    assertThat(sent.body())
        .contains("\"at\":\"2026-12-03T12:30+01:00\"", "\"H. Voorbeeld\"", "\"CONSULTANT\"");
    assertThat(Browser.location(answer)).contains("/mdo/0192f000");
  }

  @Test
  void the_agenda_shows_per_case_what_changed_what_misses_and_what_is_late() throws Exception {
    assertThat(chair.get("/mdo/" + MEETING).body())
        .contains(
            "Samira Voorbeeldig, 19",
            "Sinds het vorige MDO",
            "Plan is nog niet geëvalueerd (POH)",
            "Bellen met school over een rustige plek",
            "te laat",
            "samen 35 van de 60 minuten");
  }

  @Test
  void a_case_without_a_preparation_for_this_reader_stays_without_a_name() throws Exception {
    gateway.services.answers("/v1/cases/" + CASE + "/preparation", 404, "{}");

    assertThat(chair.get("/mdo/" + MEETING).body()).contains("Casus 1").doesNotContain(IN_MDO);
  }

  @Test
  void each_change_since_the_previous_discussion_leads_to_its_place_in_the_timeline()
      throws Exception {
    var page = chair.get(IN_MDO);

    assertThat(page.body())
        .contains("Leg bespreking en advies vast", "Afsluiten kan als het advies is vastgelegd.");
    var link = page.body().replaceFirst("(?s).*?href=\"(/dossiers/[^\"]+/feiten/[^\"]+)\".*", "$1");
    var place = Browser.location(chair.get(link));
    assertThat(place).contains("/dossiers/" + CASE + "#feit-");
    assertThat(chair.get("/dossiers/" + CASE).body())
        .contains("id=\"" + place.substring(place.indexOf('#') + 1) + "\"");
  }

  @Test
  void advice_goes_out_under_its_heads_and_closing_leads_back_to_the_meeting() throws Exception {
    chair.post(
        IN_MDO + "/advies",
        List.of("discussion", "samen", "body", "opbouwen", "policy", "", "givenOn", "2026-11-20"));
    var closed = chair.post(IN_MDO + "/afsluiten", closing());

    assertThat(gateway.services.sent().get(0).path())
        .isEqualTo("/v1/cases/" + CASE + "/submissions/" + SUBMISSION + "/advice");
    assertThat(gateway.services.sent().get(0).body())
        .contains("\"body\":\"opbouwen\"")
        .doesNotContain("policy");
    assertThat(gateway.services.sent().get(1).path()).endsWith("/closure");
    assertThat(Browser.location(closed)).endsWith("/mdo/" + MEETING);
  }

  @Test
  void opening_an_action_and_a_place_on_the_agenda_go_to_their_own_addresses() throws Exception {
    chair.post(IN_MDO + "/openen", List.of("meetingId", MEETING));
    chair.post(
        IN_MDO + "/acties/nieuw",
        List.of(
            "what", "bellen",
            "owner", "00000000-0000-4000-8000-000000000004",
            "due", "2026-12-01"));
    chair.post(
        "/mdo/casussen/" + CASE + "/" + SUBMISSION + "/agenda",
        List.of("meetingId", MEETING, "order", "2", "minutes", "15"));
    chair.post("/mdo/" + MEETING + "/agenda/" + SUBMISSION + "/eraf", List.of("reason", "later"));

    assertThat(gateway.services.sent())
        .extracting(sent -> sent.path().replace(CASE, "C").replace(SUBMISSION, "S"))
        .containsExactly(
            "/v1/meetings/" + MEETING + "/agenda/S/discussion",
            "/v1/cases/C/submissions/S/actions",
            "/v1/meetings/" + MEETING + "/agenda",
            "/v1/meetings/" + MEETING + "/agenda/S/removal");
    assertThat(gateway.services.sent().get(1).body()).contains("\"name\":\"B. Denkbeeldig\"");
    assertThat(gateway.services.sent().get(2).body())
        .contains("\"caseId\":\"" + CASE, "\"order\":2", "\"minutes\":15");
  }

  @Test
  void a_case_is_put_on_no_agenda_without_a_meeting() throws Exception {
    var page =
        chair.post(
            "/mdo/casussen/" + CASE + "/" + SUBMISSION + "/agenda",
            List.of("order", "1", "minutes", "15"));

    assertThat(page.statusCode()).isEqualTo(422);
    assertThat(page.body()).contains("Kies een overleg.");
    assertThat(gateway.services.sent()).isEmpty();
  }

  @Test
  void a_consultant_sees_the_open_discussion_without_a_name_and_no_dossiers() throws Exception {
    var consultant = gateway.browserOf("consulent");

    assertThat(consultant.get("/mdo/" + MEETING).body())
        .contains("Vrouw van 15–20", "Hoe voorkomen we terugval in vermijding?")
        .doesNotContain("Samira", "/dossiers");
    assertThat(Browser.location(consultant.get("/"))).endsWith("/mdo");
  }

  @Test
  void the_dossier_shows_advice_answer_and_actions_and_takes_a_new_question() throws Exception {
    var gp = gateway.browserOf("huisarts");

    assertThat(gp.get("/dossiers/" + CASE).body())
        .contains(
            "Rustig opbouwen, ook op mindere dagen.",
            "elke week is me te veel",
            "Bespreken wat er gebeurt als het spannend wordt",
            "/mdo/acties/0192f000-0000-7000-8000-000000000402/gedaan");
    gp.post(
        "/dossiers/" + CASE + "/mdo/inbrengen",
        List.of("purpose", "OTHER", "question", "Hoe nu verder?", "introduction", "Vrouw, 19."));
    gp.post(
        "/dossiers/" + CASE + "/mdo/acties/" + SUBMISSION + "/gedaan",
        List.of("doneOn", "2026-11-20"));
    gp.post(IN_MDO + "/antwoord", List.of("answer", "AGREES", "answeredOn", "2026-11-20"));
    assertThat(gateway.services.sent())
        .extracting(sent -> sent.path().replaceAll("^.*/", ""))
        .containsExactly("submissions", "completion", "answer");
  }

  @Test
  void the_pages_stay_whole_when_a_role_sees_next_to_nothing() throws Exception {
    gateway.services.answers(
        "/v1/cases/" + CASE,
        200,
        """
        {"caseId":"%s","patient":{},"submissions":[{"submissionId":"%s","state":"OPEN"},\
        {"submissionId":"%s","state":"CLOSED","advice":{}}],"mdoActions":[{"actionId":"%s"}],\
        "goals":[{"goalId":"%s","revision":1,"state":"PROPOSED"}],"actions":["SUBMIT_TO_MDO"]}"""
            .formatted(CASE, SUBMISSION, MEETING, MEETING, MEETING));
    gateway.services.answers(
        "/v1/cases/" + CASE + "/preparation",
        200,
        """
        {"caseId":"%s","patient":{},"changes":{"entries":[{"id":"intake:1","kind":"CASE_OPENED",\
        "on":"2026-11-20"},{"id":"mdo-casework:2","kind":"SOMETHING_NEW","on":"2026-11-20"}]},\
        "goals":[{"goalId":"%s","revision":1,"state":"REACHED"}],"openActions":[{"actionId":"%s"}],\
        "readiness":[{"check":"SOMETHING_NEW","ready":false}]}"""
            .formatted(CASE, MEETING, MEETING));
    gateway.services.answers(
        "/v1/meetings/" + MEETING,
        200,
        """
        {"meetingId":"%s","at":"2026-11-20T12:30:00+01:00","agenda":[{"caseId":"%s",\
        "submissionId":"%s","order":1,"minutes":10,"state":"ON_AGENDA"}]}"""
            .formatted(MEETING, CASE, SUBMISSION));

    assertThat(chair.get(IN_MDO).statusCode()).isEqualTo(200);
    assertThat(chair.get("/mdo/" + MEETING).body()).contains("Je ziet niet waar deze casus");
    assertThat(gateway.browserOf("buurtteam").get("/dossiers/" + CASE).statusCode()).isEqualTo(200);
    assertThat(gateway.browserOf("patient").get("/mijn/" + CASE).statusCode()).isEqualTo(200);
  }

  private static List<String> closing() {
    return List.of("closingRound", "iedereen kan verder", "meetingId", MEETING);
  }
}
