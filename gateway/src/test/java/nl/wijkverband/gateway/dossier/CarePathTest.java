package nl.wijkverband.gateway.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wijkverband.gateway.stub.RunningGateway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CarePathTest {
  private static final String CASE = "0192f000-0000-7000-8000-000000000001";
  private static final String CHECK =
      "{\"id\":\"intake:1\",\"kind\":\"ACUTE_RISK_CHECKED\",\"on\":\"2026-11-20\","
          + "\"data\":{\"found\":%s}}";
  private static final String DEALT_WITH =
      "{\"id\":\"intake:2\",\"kind\":\"ACUTE_RISK_DEALT_WITH\",\"on\":\"%s\",\"data\":{}}";

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "[], -, false",
        "['SUICIDALITY'], -, true",
        "['SUICIDALITY'], 2026-11-21, false",
        "['SUICIDALITY'], 2026-11-01, true",
      })
  void a_risk_is_to_be_dealt_with_only_while_one_is_found_and_open(
      String found, String dealtWithOn, boolean asked) throws Exception {
    String check = CHECK.formatted(found.replace('\'', '"'));
    List<String> facts =
        dealtWithOn == null ? List.of(check) : List.of(check, DEALT_WITH.formatted(dealtWithOn));

    assertThat(page(String.join(",", facts), "DEAL_WITH_ACUTE_RISK").contains("/afgehandeld\""))
        .isEqualTo(asked);
  }

  @Test
  void a_step_nobody_took_is_an_invitation_for_who_may_and_silent_for_who_may_not()
      throws Exception {
    assertThat(page("", "RECORD_EXAMINATION"))
        .contains("Er is nog geen lichamelijk onderzoek vastgelegd.", "Leg het onderzoek vast")
        .doesNotContain("De ernst is nog niet bepaald.");
    assertThat(page("", "GIVE_EXPLANATION")).doesNotContain("Van klacht naar route");
    assertThat(page("", "RECORD_WAITING_TIME")).doesNotContain("Van klacht naar route");
  }

  private static String page(String facts, String action) throws Exception {
    var gateway = RunningGateway.get();
    gateway.services.answers(
        "/v1/cases/" + CASE,
        200,
        """
        {"caseId":"%s","patient":{"name":"Samira Voorbeeldig"},"facts":[%s],"actions":["%s"]}"""
            .formatted(CASE, facts, action));
    return gateway.browserOf("huisarts").get("/dossiers/" + CASE).body();
  }
}
