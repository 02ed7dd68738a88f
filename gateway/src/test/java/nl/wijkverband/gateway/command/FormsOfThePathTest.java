package nl.wijkverband.gateway.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.wijkverband.gateway.stub.RunningGateway;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The forms of the two paths: each opens, keeps to its own words, and becomes its command. */
class FormsOfThePathTest {
  private static final String CASE = "0192f000-0000-7000-8000-000000000001";
  private static final String NO_SHOW = "/afspraken/0192f000-0000-7000-8000-000000000114";
  private static final String PROTOCOL =
      "/appointments/0192f000-0000-7000-8000-000000000114/no-show";
  private static final String POH = "00000000-0000-4000-8000-000000000002";

  record Way(String person, String form, Map<String, String> typed, String command, String body) {}

  static List<Way> ways() {
    return List.of(
        new Way(
            "huisarts",
            NO_SHOW + "/rekening",
            Map.of("charged", "false", "reason", "hoort bij de klacht", "decidedOn", "2026-11-20"),
            PROTOCOL + "/invoice",
            "{\"charged\":false,\"reason\":\"hoort bij de klacht\",\"decidedOn\":\"2026-11-20\"}"),
        new Way(
            "fysiotherapeut",
            NO_SHOW + "/toch-niet",
            Map.of("outcome", "CANCELLED", "reason", "bericht gemist", "correctedOn", "2026-11-20"),
            PROTOCOL + "/correction",
            "{\"outcome\":\"CANCELLED\",\"reason\":\"bericht gemist\",\"correctedOn\":\"2026-11-20\"}"),
        new Way(
            "poh",
            "/plan/akkoord",
            Map.of("parties", "POH_OR_PSYCHOLOGIST", "agreedOn", "2026-11-20"),
            "/plan/agreements",
            "{\"parties\":[\"POH_OR_PSYCHOLOGIST\"],\"agreedOn\":\"2026-11-20\"}"),
        new Way(
            "huisarts",
            "/contact-tussendoor",
            Map.of(
                "practitionerId", POH,
                "how", "TELEPHONE",
                "contactOn", "2026-11-20",
                "contactTime", "10:20"),
            "/unplanned-contacts",
            "{\"practitionerId\":\""
                + POH
                + "\",\"form\":\"TELEPHONE\",\"at\":\"2026-11-20T10:20+01:00\"}"),
        new Way(
            "fysiotherapeut",
            "/activering",
            Map.of("emphasis", "PACING", "note", "rustig opbouwen", "sessionOn", "2026-11-20"),
            "/activation-notes",
            "{\"emphasis\":[\"PACING\"],\"note\":\"rustig opbouwen\",\"sessionOn\":\"2026-11-20\"}"),
        new Way(
            "huisarts",
            "/acuut-risico",
            Map.of("checkedOn", "2026-11-20"),
            "/acute-risk-checks",
            "{\"found\":[],\"checkedOn\":\"2026-11-20\"}"),
        new Way(
            "huisarts",
            "/acuut-risico/afgehandeld",
            Map.of("howDealtWith", "crisisdienst gebeld", "dealtWithOn", "2026-11-20"),
            "/acute-risk-checks/conclusion",
            "{\"howDealtWith\":\"crisisdienst gebeld\",\"dealtWithOn\":\"2026-11-20\"}"),
        new Way(
            "huisarts",
            "/onderzoek",
            Map.of(
                "examined",
                "bloed",
                "findings",
                "goed",
                "toldBack",
                "uw spieren zijn gezond",
                "examinedOn",
                "2026-11-20"),
            "/examinations",
            "{\"examined\":\"bloed\",\"findings\":\"goed\",\"toldBack\":\"uw spieren zijn gezond\",\"examinedOn\":\"2026-11-20\"}"),
        new Way(
            "huisarts",
            "/werkhypothese",
            Map.of("reasoning", "past erbij", "statedOn", "2026-11-20"),
            "/alk-hypothesis",
            "{\"reasoning\":\"past erbij\",\"statedOn\":\"2026-11-20\"}"),
        new Way(
            "huisarts",
            "/geschiktheid",
            Map.of("criteria", "LIMITED_FUNCTIONING", "assessedOn", "2026-11-20"),
            "/eligibility",
            "{\"criteria\":[\"LIMITED_FUNCTIONING\"],\"exclusions\":[],\"assessedOn\":\"2026-11-20\"}"),
        new Way(
            "huisarts",
            "/route",
            Map.of(
                "route",
                "PROGRAMME_AS_BRIDGE",
                "reason",
                "wacht op de reumatoloog",
                "chosenOn",
                "2026-11-20"),
            "/route",
            "{\"route\":\"PROGRAMME_AS_BRIDGE\",\"reason\":\"wacht op de reumatoloog\",\"chosenOn\":\"2026-11-20\"}"),
        new Way(
            "poh",
            "/wachttijd",
            Map.of(
                "waitsFor",
                "de reumatoloog",
                "waitingSince",
                "2026-09-01",
                "atLeastWeeks",
                "12",
                "expectedWeeks",
                "16",
                "recordedOn",
                "2026-11-20"),
            "/waiting-times",
            "{\"waitsFor\":\"de reumatoloog\",\"waitingSince\":\"2026-09-01\",\"atLeastWeeks\":12,\"expectedWeeks\":16,\"recordedOn\":\"2026-11-20\"}"),
        new Way(
            "poh",
            "/scegs",
            Map.of("somatic", "stijf", "emotional", "bang", "contactOn", "2026-11-20"),
            "/scegs-notes",
            "{\"somatic\":\"stijf\",\"emotional\":\"bang\",\"contactOn\":\"2026-11-20\"}"));
  }

  @ParameterizedTest
  @MethodSource("ways")
  void each_form_opens_without_codes_and_becomes_its_command(Way way) throws Exception {
    var gateway = RunningGateway.get();
    var browser = gateway.browserOf(way.person());
    String address = "/dossiers/" + CASE + way.form();

    var page = browser.get(address);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("Samira").doesNotContain("??", "{0}", "{1}");

    List<String> fields = new ArrayList<>();
    way.typed().forEach((name, value) -> fields.addAll(List.of(name, value)));
    assertThat(browser.post(address, fields).statusCode()).isEqualTo(303);

    var sent = gateway.services.sent().getFirst();
    assertThat(sent.path()).isEqualTo("/v1/cases/" + CASE + way.command());
    assertThat(sent.body()).isEqualTo(way.body());
  }
}
