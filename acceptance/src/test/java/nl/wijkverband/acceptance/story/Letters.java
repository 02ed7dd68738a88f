package nl.wijkverband.acceptance.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import nl.wijkverband.acceptance.stage.Days;
import nl.wijkverband.acceptance.stage.Person;

/** The letters of one case, with the checklist of each discipline. */
record Letters(String path) {

  void refersWithoutChecklist(Person gp) {
    gp.opens(path + "/verwijzen");
    gp.follows("P. Demo");
    var letter =
        gp.formInFront().type("question", "Wil je met haar uitzoeken wat helpt en wat niet?");
    assertThat(letter.refused()).isFocused();
    assertThat(letter.field("question"))
        .hasValue("Wil je met haar uitzoeken wat helpt en wat niet?");
  }

  void refersToPoh(Person gp) {
    gp.opens(path + "/verwijzen");
    gp.follows("P. Demo");
    gp.formInFront()
        .type("question", "Wil je met haar uitzoeken wat de pijn laat duren, en doelen kiezen?")
        .choose("discussed", "HOW_ONE_LOOKS_AT_A_COMPLAINT", "TREATMENT_FOLLOWS_SHARED_GOALS")
        .choose("somaticCauseExcludedForNow", "true")
        .choose("gpStaysInvolved", "true")
        .choose("introductionGiven", "true")
        .type("weighing", "Gesprekken en bewegen vullen elkaar aan.")
        .type("sentOn", Days.ago(137))
        .done();
  }

  void refersToPhysiotherapist(Person gp) {
    gp.opens(path + "/verwijzen");
    gp.follows("F. Fictief");
    gp.formInFront()
        .type("question", "Wil je haar leren de krukken stap voor stap te laten staan?")
        .choose(
            "discussed",
            "MOVING_RESPONSIBLY_NO_PASSIVE_TREATMENT",
            "FINITE_NUMBER_OF_SESSIONS",
            "TREATMENT_FOLLOWS_SHARED_GOALS")
        .choose("somaticCauseExcludedForNow", "true")
        .choose("gpStaysInvolved", "true")
        .choose("introductionGiven", "true")
        .choose("emphasis", "ACTIVATION")
        .choose("supplementaryInsurance", "true")
        .type("weighing", "Gesprekken en bewegen vullen elkaar aan.")
        .type("sentOn", Days.ago(137))
        .done();
  }
}
