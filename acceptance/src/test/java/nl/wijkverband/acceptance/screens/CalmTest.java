package nl.wijkverband.acceptance.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.wijkverband.acceptance.stage.Api;
import nl.wijkverband.acceptance.stage.Days;
import nl.wijkverband.acceptance.stage.DemoStory;
import nl.wijkverband.acceptance.stage.Person;
import org.junit.jupiter.api.Test;

/** News comes in without getting in anybody's way. */
class CalmTest {

  private static final String CASE = DemoStory.played().caseId();

  @Test
  void a_click_is_not_lost_while_news_comes_in() {
    try (var poh = Person.signedIn("poh")) {
      var page = poh.page();
      poh.opens("/dossiers/" + CASE);
      var link = page.locator("#actie-PROPOSE_GOAL");
      link.hover();
      page.mouse().down();
      recordsAScore("Nieuws onder de muis");
      page.waitForTimeout(2_000);
      page.mouse().up();

      assertThat(page.locator("#panel form")).isVisible();
      poh.sees("Nieuws onder de muis");
    }
  }

  @Test
  void what_did_not_change_is_left_alone() {
    try (var poh = Person.signedIn("poh")) {
      var page = poh.page();
      poh.opens("/dossiers/" + CASE);
      page.evaluate("document.querySelector('#zijkant').firstElementChild.stillHere = true");
      recordsAScore("Alleen de tijdlijn");

      poh.sees("Alleen de tijdlijn");
      assertThat(page.evaluate("document.querySelector('#zijkant').firstElementChild.stillHere"))
          .isEqualTo(true);
    }
  }

  private static void recordsAScore(String neededForOneMore) {
    Api.as("huisarts")
        .done(
            "intake",
            "/v1/cases/" + CASE + "/health-scores",
            Map.of("score", 6, "measuredOn", Days.today(), "neededForOneMore", neededForOneMore));
  }
}
