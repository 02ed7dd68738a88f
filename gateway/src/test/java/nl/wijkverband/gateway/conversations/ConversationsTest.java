package nl.wijkverband.gateway.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wijkverband.gateway.stub.Browser;
import nl.wijkverband.gateway.stub.RunningGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConversationsTest {
  private static final String CASE = "0192f000-0000-7000-8000-000000000001";
  private static final String CONVERSATION = "0192f000-0000-7000-8000-000000000501";
  private static final String THREAD = "/dossiers/" + CASE + "/gesprekken/" + CONVERSATION;
  private static final String API = "/v1/cases/" + CASE + "/conversations";
  private RunningGateway gateway;
  private Browser browser;

  @BeforeEach
  void signIn() throws Exception {
    gateway = RunningGateway.get();
    browser = gateway.browserOf("huisarts");
  }

  @Test
  void the_sender_sees_who_read_it_and_until_when_it_waits_for_whom_and_why() throws Exception {
    assertThat(browser.get(THREAD).body())
        .contains(
            "Hoe we met deze patiënt praten",
            "Gelezen door F. Fictief (fysiotherapeut)",
            "Wordt bezorgd bij P. Demo (POH) op",
            "8.00 uur, omdat dat de eerste werkdag is",
            "Waarom: Anders komt ze morgen niet.");
  }

  @Test
  void opening_a_conversation_is_reading_it_but_refreshing_the_page_is_not() throws Exception {
    browser.get(THREAD + "/vers", "HX-Request", "true");
    assertThat(gateway.services.sent()).isEmpty();

    browser.get(THREAD);

    var sent = gateway.services.sent().getFirst();
    assertThat(sent.path()).isEqualTo(API + "/" + CONVERSATION + "/reading");
    assertThat(sent.body()).contains("0192f000-0000-7000-8000-000000000604");
  }

  @Test
  void who_only_reads_along_marks_nothing_and_cannot_answer() throws Exception {
    gateway.services.answers(
        API + "/" + CONVERSATION,
        200,
        """
        {"conversationId":"%s","caseId":"%s","category":"NO_SHOW","with":[],"unread":1,\
        "lastMessageAt":"{{-1@10:00}}","urgent":true,"takingPart":false,"messages":[]}"""
            .formatted(CONVERSATION, CASE));

    assertThat(browser.get(THREAD).body())
        .contains("Je leest dit gesprek mee")
        .doesNotContain("/bericht\"");
    assertThat(gateway.services.sent()).isEmpty();
  }

  @Test
  void the_dossier_shows_the_conversations_on_it_and_stays_readable_without_them()
      throws Exception {
    assertThat(browser.get("/dossiers/" + CASE).body()).contains(THREAD, "2 ongelezen");

    gateway.services.answers(API, 503, "{}");
    var without = browser.get("/dossiers/" + CASE);
    assertThat(without.statusCode()).isEqualTo(200);
    assertThat(without.body()).contains("Gesprekken zijn nu even niet te lezen.");
  }

  @Test
  void the_number_in_the_menu_is_asked_apart_and_is_empty_when_nobody_answers() throws Exception {
    assertThat(browser.get("/").body()).contains("hx-get=\"/gesprekken/ongelezen\"");
    assertThat(browser.get("/gesprekken/ongelezen", "HX-Request", "true").body()).contains("3");

    gateway.services.answers("/v1/conversations", 503, "{}");
    var without = browser.get("/gesprekken/ongelezen", "HX-Request", "true");
    assertThat(without.statusCode()).isEqualTo(200);
    assertThat(without.body()).isBlank();
  }

  @Test
  void all_conversations_name_the_patient_as_far_as_the_dossier_does() throws Exception {
    assertThat(browser.get("/gesprekken").body()).contains("Samira Voorbeeldig", "dringend");

    gateway.services.answers("/v1/cases/" + CASE, 404, "{}");
    assertThat(browser.get("/gesprekken?toon=ongelezen").body()).contains("een dossier");
  }

  @Test
  void a_conversation_begins_with_the_chosen_colleagues_and_an_urgent_one_says_why()
      throws Exception {
    browser.post(
        "/dossiers/" + CASE + "/gesprekken/nieuw",
        List.of(
            "participants", "00000000-0000-4000-8000-000000000003",
            "category", "MOTIVATION",
            "text", "Ze twijfelt.",
            "urgent", "true",
            "urgentReason", "morgen is de afspraak"));
    browser.post(THREAD + "/bericht", List.of("text", "Dank je."));

    var started = gateway.services.sent().getFirst();
    assertThat(started.path()).isEqualTo(API);
    assertThat(started.body())
        .contains("\"urgent\":true", "\"category\":\"MOTIVATION\"", "\"name\":\"F. Fictief\"");
    assertThat(gateway.services.sent().getLast().body()).contains("\"urgent\":false");
  }

  @Test
  void nobody_invites_themselves() throws Exception {
    var form = browser.get("/dossiers/" + CASE + "/gesprekken/nieuw").body();

    assertThat(form).contains("F. Fictief").doesNotContain("value=\"" + me() + "\"");
  }

  @Test
  void a_coordinator_has_no_conversations() throws Exception {
    var coordinator = gateway.browserOf("coordinator");

    assertThat(coordinator.get("/gesprekken").statusCode()).isEqualTo(403);
    assertThat(coordinator.get("/wijk").body()).doesNotContain("/gesprekken");
  }

  private static String me() {
    return "00000000-0000-4000-8000-000000000001";
  }
}
