package nl.wijkverband.acceptance.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.LocatorOptions;
import java.nio.charset.StandardCharsets;
import nl.wijkverband.acceptance.stage.Days;
import nl.wijkverband.acceptance.stage.Person;
import nl.wijkverband.acceptance.stage.Practitioner;
import nl.wijkverband.acceptance.stage.TheSystem;

/** She did not come: the protocol from the call to the invoice, and a no-show that was none. */
record NoShows(String path) {

  void isMissedBy(Person physiotherapist, int daysAgo) {
    physiotherapist.opens(path);
    physiotherapist
        .form("Afspraken plannen")
        .choose("practitionerId", Practitioner.PHYSIOTHERAPIST.id())
        .type("firstOn", Days.ago(daysAgo))
        .type("firstTime", "14:00")
        .pick("count", "1")
        .done();
    physiotherapist.opens(path);
    physiotherapist.form("Niet verschenen").type("note", "Niet gezien in de wachtkamer.").done();
  }

  void nobodyAnswersTheCallOf(Person gp) {
    gp.opens(path);
    gp.form("Leg het bellen vast")
        .choose("reached", "false")
        .type("agreed", "Twee keer gebeld, de telefoon gaat over.")
        .type("calledOn", Days.ago(81))
        .type("calledTime", "10:00")
        .done();
  }

  void letterIsPrintedAndSentBy(Person gp) {
    gp.opens(path);
    var form = gp.form("Brief");
    gp.sees("Beste ", "Hoe gaat het met u?");
    isPdf(gp, gp.page().locator("form[data-draft] a[type='application/pdf']").getAttribute("href"));
    form.type("sentOn", Days.ago(80)).done();
  }

  private static void isPdf(Person gp, String href) {
    var letter = gp.profile().request().get(TheSystem.running().address() + href);
    assertThat(letter.status()).isEqualTo(200);
    assertThat(letter.headers()).containsEntry("content-type", "application/pdf");
    assertThat(new String(letter.body(), StandardCharsets.ISO_8859_1))
        .startsWith("%PDF-")
        .contains("%%EOF");
  }

  void onlyTheGpDecidesAboutTheInvoice(Person gp, Person poh, String name) {
    poh.opens(path);
    poh.sees("Geen antwoord op de brief");
    assertThat(poh.page().getByText("Rekening: beslissen")).hasCount(0);

    gp.opens("/");
    var form = gp.form(name + " antwoordde niet op de brief", "Beslis");
    form.choose("charged", "false").type("decidedOn", Days.ago(65));
    assertThat(form.refused()).isFocused();
    form.type("reason", "Wegblijven hoort bij de klacht; een rekening helpt nu niet.").done();
  }

  void wasThereAfterAllSays(Person physiotherapist) {
    physiotherapist.opens(path);
    physiotherapist
        .form("Klopt niet: corrigeren")
        .choose("outcome", "KEPT")
        .type("reason", "Zij oefende al in de andere zaal.")
        .type("correctedOn", Days.ago(15))
        .done();
  }

  void isVisiblyUndoneFor(Person... team) {
    for (Person one : team) {
      one.opens(path);
      one.sees(
          "Het was toch geen no-show: de patiënt was er wel.", "Zij oefende al in de andere zaal.");
      assertThat(one.page().locator("#kop .notice--alert")).hasCount(0);
      assertThat(
              one.page().locator("#zijkant s", new LocatorOptions().setHasText("niet verschenen")))
          .isVisible();
    }
  }
}
