package nl.wijkverband.acceptance.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import nl.wijkverband.acceptance.stage.CanaryCase;
import nl.wijkverband.acceptance.stage.DemoStory;
import nl.wijkverband.acceptance.stage.Person;
import org.junit.jupiter.api.Test;

/** One form from beginning to end with the keyboard alone. */
class KeyboardTest {

  private static final int FAR_ENOUGH = 60;
  private static final List<String> FACTORS =
      List.of(
          "DURATION",
          "PHYSICAL_SYMPTOMS",
          "FUNCTIONAL_LIMITATION",
          "INSIGHT",
          "SOCIAL_PROBLEMS",
          "PSYCHIATRIC_COMORBIDITY",
          "SOMATIC_COMORBIDITY",
          "EFFECT_OF_EARLIER_TREATMENT");

  @Test
  void the_first_tab_offers_the_way_to_the_content() {
    try (var gp = Person.signedIn("huisarts")) {
      gp.opens("/dossiers");
      gp.page().keyboard().press("Tab");
      assertThat(gp.page().locator(".utrecht-skip-link")).isFocused();
      assertThat(gp.page().locator(".utrecht-skip-link")).isInViewport();

      gp.page().keyboard().press("Enter");
      gp.page().keyboard().press("Tab");
      assertThat(inside(gp.page(), "main")).isTrue();
    }
  }

  @Test
  void a_score_is_recorded_without_touching_a_mouse() {
    try (var gp = Person.signedIn("huisarts")) {
      var page = gp.page();
      gp.opens("/dossiers/" + DemoStory.played().caseId());

      tabTo(page, "Gezondheidsscore vragen");
      page.keyboard().press("Enter");
      assertThat(page.locator("#panel h2")).isFocused();

      tabTo(page, "Leg vast");
      page.keyboard().press("Enter");
      assertThat(page.locator("#panel .summary")).isFocused();

      page.keyboard().press("Tab");
      page.keyboard().press("Enter");
      assertThat(page.locator("#score")).isFocused();

      page.keyboard().press("Tab");
      page.keyboard().press("ArrowRight");
      tabTo(page, "Leg vast");
      page.keyboard().press("Enter");
      assertThat(page.locator("#panel [role=status]")).isFocused();

      tabTo(page, "Sluiten");
      page.keyboard().press("Enter");
      assertThat(page.locator("#actie-RECORD_HEALTH_SCORE")).isFocused();
    }
  }

  @Test
  void severity_is_judged_and_decided_without_touching_a_mouse() {
    try (var gp = Person.signedIn("huisarts")) {
      var page = gp.page();
      gp.opens("/dossiers/" + CanaryCase.opened().caseId() + "/ernst");
      for (String factor : FACTORS) {
        tabToField(page, "level[" + factor + "]");
        page.keyboard().press("Space");
      }
      assertThat(page.locator("#voorstel")).containsText("Voorstel: licht");

      tabToField(page, "decided");
      page.keyboard().press("ArrowDown");
      tabTo(page, "Leg de ernst vast");
      page.keyboard().press("Enter");
      assertThat(page.locator(".summary")).isFocused();
      page.keyboard().press("Tab");
      page.keyboard().press("Enter");
      assertThat(page.locator("#reasonToDiffer")).isFocused();

      page.keyboard().type("Thuis is er nu veel aan de hand.");
      tabTo(page, "Leg de ernst vast");
      page.keyboard().press("Enter");
      assertThat(page.locator(".notice--ok")).isVisible();
    }
  }

  @Test
  void escape_closes_the_panel_and_goes_back_to_where_one_was() {
    try (var gp = Person.signedIn("huisarts")) {
      gp.opens("/dossiers/" + DemoStory.played().caseId());
      tabTo(gp.page(), "Doel voorstellen");
      gp.page().keyboard().press("Enter");
      assertThat(gp.page().locator("#panel h2")).isFocused();

      gp.page().keyboard().press("Escape");

      assertThat(gp.page().locator("#panel form")).hasCount(0);
      assertThat(gp.page().locator("#actie-PROPOSE_GOAL")).isFocused();
    }
  }

  private static void tabTo(Page page, String text) {
    for (int i = 0; i < FAR_ENOUGH; i++) {
      page.keyboard().press("Tab");
      if (String.valueOf(page.evaluate("document.activeElement.textContent"))
          .strip()
          .equals(text)) {
        return;
      }
    }
    throw new AssertionError("The keyboard does not come to " + text);
  }

  private static void tabToField(Page page, String name) {
    for (int i = 0; i < FAR_ENOUGH; i++) {
      page.keyboard().press("Tab");
      if (name.equals(page.evaluate("document.activeElement.name"))) {
        return;
      }
    }
    throw new AssertionError("The keyboard does not come to " + name);
  }

  private static boolean inside(Page page, String selector) {
    return Boolean.TRUE.equals(
        page.evaluate("selector => !!document.activeElement.closest(selector)", selector));
  }
}
