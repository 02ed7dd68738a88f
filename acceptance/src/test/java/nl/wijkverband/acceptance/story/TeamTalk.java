package nl.wijkverband.acceptance.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page.LocatorOptions;
import java.time.LocalDate;
import nl.wijkverband.acceptance.stage.Days;
import nl.wijkverband.acceptance.stage.Person;
import nl.wijkverband.acceptance.stage.Practitioner;

/** The kernteam talks about one case; who does not work now reads it later. */
record TeamTalk(String path, String name) {

  private static final String TEXT = "Zij kwam niet. Wie van jullie spreekt haar deze week?";

  void isAwayTheseDays(Person one) {
    one.opens("/bereikbaarheid");
    one.formInFront().type("absentFrom", Days.today()).type("absentUntil", Days.ahead(2)).done();
  }

  void isBack(Person one) {
    one.opens("/bereikbaarheid");
    var form = one.formInFront();
    form.field("absences").first().uncheck();
    form.done();
  }

  void worksToday(Person one, String from, String until) {
    var today = LocalDate.parse(Days.today()).getDayOfWeek();
    one.opens("/bereikbaarheid");
    one.formInFront().type(today + ".from", from).type(today + ".until", until).done();
  }

  void isStartedBy(Person physiotherapist) {
    physiotherapist.opens(path);
    physiotherapist
        .form("Begin een gesprek")
        .choose("participants", Practitioner.GP.id(), Practitioner.POH.id())
        .pick("category", "NO_SHOW")
        .type("text", TEXT)
        .done();
  }

  void waitsUntilThePohIsBack(Person physiotherapist, Person poh) {
    isOpenedBy(physiotherapist);
    physiotherapist.sees(
        TEXT, "Wordt bezorgd bij P. Demo (POH) op", "omdat deze collega tot dan afwezig is");
    poh.opens("/gesprekken");
    assertThat(poh.page().locator("main li", new LocatorOptions().setHasText(name))).hasCount(0);
  }

  void isReadBy(Person gp, Person physiotherapist) {
    isOpenedBy(gp);
    gp.sees(TEXT, "F. Fictief");
    isOpenedBy(physiotherapist);
    physiotherapist.sees("Gelezen door H. Voorbeeld (huisarts)");
  }

  private void isOpenedBy(Person one) {
    one.opens("/gesprekken");
    one.followsInRow(name, "Niet verschenen");
    one.sees("Alle gesprekken");
  }
}
