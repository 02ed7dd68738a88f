package nl.wijkverband.acceptance.bench;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import nl.wijkverband.acceptance.stage.Api;
import nl.wijkverband.acceptance.stage.Days;
import nl.wijkverband.acceptance.stage.DemoStory;
import nl.wijkverband.acceptance.stage.Person;
import org.junit.jupiter.api.Test;

/**
 * Milliseconds from "saved" to visible on somebody else's open screen. Not one of the tests; the
 * README of this module has the command.
 */
class FromSavedToSeen {

  private static final int WARM_UP = 5;
  private static final int FACTS = 20;

  @Test
  void measure() {
    var path = "/dossiers/" + DemoStory.played().caseId();
    try (var gp = Person.signedIn("huisarts");
        var poh = Person.signedIn("poh")) {
      poh.opens(path);
      // The line for live news is open a moment after the page.
      poh.page().waitForTimeout(2_000);
      var api = new ArrayList<Long>();
      var form = new ArrayList<Long>();
      for (int nth = 0; nth < WARM_UP + FACTS; nth++) {
        measured(nth, api::add, () -> recordedByApi(poh.page()));
      }
      for (int nth = 0; nth < WARM_UP + FACTS; nth++) {
        gp.opens(path + "/gezondheidsscore");
        measured(nth, form::add, () -> recordedByForm(gp, poh.page()));
      }
      print("from the answer of the API to visible", api);
      print("from pressing the button of the form to visible", form);
    }
  }

  private interface Fact {
    long millis();
  }

  private static void measured(int nth, LongConsumer kept, Fact fact) {
    long millis = fact.millis();
    if (nth >= WARM_UP) {
      kept.accept(millis);
    }
  }

  private static long recordedByApi(Page watching) {
    var words = "Woorden " + System.nanoTime();
    watch(watching, words);
    score(words);
    return seen(watching, System.currentTimeMillis());
  }

  private static long recordedByForm(Person gp, Page watching) {
    var words = "Woorden " + System.nanoTime();
    var form = gp.formInFront().choose("score", "6").type("neededForOneMore", words);
    watch(watching, words);
    long pressed = System.currentTimeMillis();
    form.send();
    return seen(watching, pressed);
  }

  private static void score(String words) {
    Api.as("huisarts")
        .done(
            "intake",
            "/v1/cases/" + DemoStory.played().caseId() + "/health-scores",
            Map.of("score", 6, "measuredOn", Days.today(), "neededForOneMore", words));
  }

  /** The page itself notes the moment, so that asking it costs nothing. */
  private static void watch(Page page, String words) {
    page.evaluate(
        """
        words => {
          window.seenAt = null;
          const look = () => {
            if (!window.seenAt && document.body.innerText.includes(words)) window.seenAt = Date.now();
          };
          window.watching?.disconnect();
          window.watching = new MutationObserver(look);
          window.watching.observe(document.body, {childList: true, subtree: true, characterData: true});
        }
        """,
        words);
  }

  private static long seen(Page page, long since) {
    page.waitForCondition(() -> page.evaluate("window.seenAt") != null);
    return ((Number) page.evaluate("window.seenAt")).longValue() - since;
  }

  private static void print(String what, List<Long> millis) {
    var sorted = millis.stream().sorted().toList();
    System.out.printf(
        "%s: p50 %d ms, p95 %d ms, slowest %d ms, %d facts%n",
        what,
        sorted.get(sorted.size() / 2),
        sorted.get((int) Math.ceil(sorted.size() * 0.95) - 1),
        sorted.getLast(),
        sorted.size());
  }
}
