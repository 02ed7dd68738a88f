package nl.wijkverband.acceptance.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import java.util.ArrayList;
import java.util.List;
import nl.wijkverband.acceptance.stage.Person;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everybody can read and use every page: axe finds nothing, wide or narrow, by day or by night. */
class AccessibilityTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "huisarts",
        "poh",
        "fysiotherapeut",
        "psycholoog",
        "buurtteam",
        "voorzitter",
        "consulent",
        "patient",
        "coordinator",
        "huisarts2"
      })
  void no_page_of_this_person_has_a_barrier(String username) {
    var findings = new ArrayList<String>();
    try (var person = Person.signedIn(username)) {
      int nth = 0;
      for (String path : Pages.of(username)) {
        person.opens(path);
        var name = "%s-%02d%s".formatted(username, ++nth, path);
        for (Look look : Look.values()) {
          look.at(person);
          look.keep(person, name);
          findings.addAll(barriers(person, path + " " + look, look));
          findings.addAll(sideways(person, path + " " + look));
        }
      }
      assertThat(person.complaintsOfTheBrowser()).isEmpty();
    }
    assertThat(findings).isEmpty();
  }

  private static List<String> barriers(Person person, String where, Look look) {
    // Of what is well, one example is enough.
    var options = new AxeRunOptions();
    options.setResultTypes(List.of("violations"));
    // Our pages hold no frames, so axe needs no page of its own to put its findings together.
    var axe = new AxeBuilder(person.page()).options(options).setLegacyMode(true);
    // At night only the colours differ; what they may do wrong is contrast.
    var found =
        (look.isAtNight()
                ? axe.withRules(List.of("color-contrast"))
                : axe.withTags(
                    List.of(
                        "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")))
            .analyze();
    assertThat(found.getPasses()).as("axe looked at " + where).isNotEmpty();
    return found.getViolations().stream().map(rule -> where + ": " + told(rule)).toList();
  }

  private static String told(Rule rule) {
    return rule.getId() + " at " + rule.getNodes().getFirst().getTarget();
  }

  private static List<String> sideways(Person person, String where) {
    var wider =
        person
            .page()
            .evaluate(
                "document.documentElement.scrollWidth > document.documentElement.clientWidth");
    return Boolean.TRUE.equals(wider) ? List.of(where + ": scrolls sideways") : List.of();
  }
}
