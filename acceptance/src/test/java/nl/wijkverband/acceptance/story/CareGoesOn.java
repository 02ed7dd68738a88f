package nl.wijkverband.acceptance.story;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.LocatorOptions;
import nl.wijkverband.acceptance.stage.Days;
import nl.wijkverband.acceptance.stage.Person;
import nl.wijkverband.acceptance.stage.Practitioner;

/** The plan of one case and the care that follows it, each step through its form. */
record CareGoesOn(String path) {

  static final String STAIRS = "Zelf de trap op naar mijn kamer";

  void bodyBehaviourAndSurroundingsAreTalkedAboutBy(Person poh) {
    poh.opens(path);
    poh.form("SCEGS: een stukje erbij")
        .type("somatic", "Pijn in beide benen en armen, moe na een korte wandeling.")
        .type("behavioural", "Blijft binnen, laat de trap liggen, rust veel.")
        .type("social", "Mist school en vriendinnen; post stapelt zich op.")
        .type("contactOn", Days.ago(112))
        .done();
  }

  void thoughtsAndFeelingsAreTalkedAboutBy(Person poh) {
    poh.opens(path);
    poh.form("SCEGS: een stukje erbij")
        .type("cognitive", "Denkt dat er iets stuk is in de benen.")
        .type("emotional", "Bang om te vallen waar anderen bij zijn.")
        .type("contactOn", Days.ago(105))
        .done();
  }

  void secondGoalIsProposedBy(Person physiotherapist) {
    physiotherapist.opens(path);
    physiotherapist
        .form("Doel voorstellen")
        .type("wording", STAIRS)
        .choose("domain", "BODY")
        .choose("horizon", "SHORT")
        .type("measuredBy", "keren per dag")
        .choose("helpers", "PHYSIOTHERAPIST")
        .type("proposedOn", Days.ago(126))
        .done();
  }

  void secondGoalIsAgreedBy(Person gp) {
    gp.opens(path);
    gp.form(STAIRS, "Samen vaststellen").type("agreedOn", Days.ago(126)).done();
  }

  void planIsAgreedBy(Person practitioner, int daysAgo, String... parties) {
    practitioner.opens(path);
    practitioner
        .form("Akkoord vastleggen")
        .choose("parties", parties)
        .type("agreedOn", Days.ago(daysAgo))
        .done();
  }

  void exercisingIsDescribedBy(Person physiotherapist) {
    physiotherapist.opens(path);
    physiotherapist
        .form("Aantekening over de activering")
        .choose("emphasis", "ACTIVATION", "PACING")
        .type("note", "Vijf minuten fietsen gaat; zij stopt uit angst, niet door de pijn.")
        .type("sessionOn", Days.ago(100))
        .done();
  }

  void callsInBetween(Person poh) {
    poh.opens(path);
    poh.form("Contact tussendoor vastleggen")
        .choose("practitionerId", Practitioner.POH.id())
        .choose("how", "TELEPHONE")
        .type("about", "Spierpijn na het zwemmen; uitgelegd dat dat geen schade is.")
        .type("contactOn", Days.ago(88))
        .type("contactTime", "11:15")
        .done();
  }

  void planIsEvaluatedBy(Person poh, String goalThatGoesOn) {
    poh.opens(path);
    var form = poh.form("Plan evalueren");
    form.choose("result[" + idOf(poh, STAIRS) + "]", "REACHED")
        .choose("result[" + idOf(poh, goalThatGoesOn) + "]", "GOES_ON")
        .type("functioning", "Loopt binnen zonder krukken; twee dagen per week op school.")
        .choose("outcome", "GOES_ON")
        .type("nextEvaluationOn", Days.ahead(28))
        .type("evaluatedOn", Days.ago(28))
        .done();
  }

  private static String idOf(Person person, String wording) {
    return person
        .page()
        .locator("form[data-draft] section", new LocatorOptions().setHasText(wording))
        .locator("input[name=goals]", new Locator.LocatorOptions())
        .getAttribute("value");
  }
}
