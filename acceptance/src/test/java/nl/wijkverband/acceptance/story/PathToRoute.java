package nl.wijkverband.acceptance.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Map;
import nl.wijkverband.acceptance.stage.Days;
import nl.wijkverband.acceptance.stage.Form;
import nl.wijkverband.acceptance.stage.Person;

/** From the complaint to the route of one case, each step through its form. */
record PathToRoute(String path) {

  // The eight factors as they stand with her; what is not named is light.
  private static final Map<String, String> FACTORS =
      Map.of(
          "DURATION", "SEVERE",
          "PHYSICAL_SYMPTOMS", "SEVERE",
          "FUNCTIONAL_LIMITATION", "SEVERE",
          "INSIGHT", "MODERATE",
          "SOCIAL_PROBLEMS", "MODERATE",
          "PSYCHIATRIC_COMORBIDITY", "LIGHT",
          "SOMATIC_COMORBIDITY", "LIGHT",
          "EFFECT_OF_EARLIER_TREATMENT", "MODERATE");

  void acuteRiskIsAskedBy(Person gp) {
    gp.opens(path);
    gp.form("Vraag acuut risico na")
        .type("note", "Geen gedachten aan zelfdoding, thuis veilig, geen alarmsignalen.")
        .type("checkedOn", Days.ago(141))
        .done();
  }

  void hypothesisComesTooEarly(Person gp) {
    gp.opens(path + "/werkhypothese");
    var form = gp.formInFront().type("reasoning", "De pijn wisselt met spanning en rust.");
    assertThat(form.refused()).isFocused();
    assertThat(form.field("reasoning")).hasValue("De pijn wisselt met spanning en rust.");
  }

  void isExaminedBy(Person gp) {
    gp.opens(path);
    gp.form("Leg het onderzoek vast")
        .type("examined", "Gewrichten, spieren, zenuwen en bloed nagekeken.")
        .type("findings", "Geen ontsteking, spierkracht in orde.")
        .type("toldBack", "Je gewrichten zijn gezond; je spieren zijn te weinig gebruikt.")
        .type("examinedOn", Days.ago(141))
        .done();
  }

  void hypothesisIsStatedBy(Person gp) {
    gp.opens(path);
    gp.form("Stel de werkhypothese")
        .type("reasoning", "De pijn wisselt met spanning en rust, en er is geen ontsteking.")
        .type("statedOn", Days.ago(141))
        .done();
  }

  void programmeFits(Person gp) {
    gp.opens(path);
    gp.form("Bekijk of het programma past")
        .choose("criteria", "LIMITED_FUNCTIONING", "LASTING_OR_COMPLEX_PROBLEMS")
        .type("assessedOn", Days.ago(140))
        .done();
  }

  void severityIsProposedAndDecidedBy(Person gp) {
    gp.opens(path);
    var form = gp.form("Bepaal de ernst");
    FACTORS.forEach((factor, level) -> form.choose("level[" + factor + "]", level));
    assertThat(gp.page().locator("#voorstel")).containsText("Voorstel: ernstig");
    assertThat(gp.page().locator("#voorstel")).containsText("lichamelijke klachten: ernstig");
    otherThanProposedAsksWhy(form);
    form.choose("decided", "SEVERE")
        .type("predisposing", "Vaak verhuisd; moeder had lang rugpijn.")
        .type("precipitating", "Verstuikte enkel in de toetsweek.")
        .choose("relationWithCare", "6")
        .type("decidedOn", Days.ago(139))
        .done();
  }

  private static void otherThanProposedAsksWhy(Form form) {
    form.choose("decided", "MODERATE").type("decidedOn", Days.ago(139));
    assertThat(form.refused()).containsText("voorstel");
  }

  void programmeBridgesTheWait(Person gp) {
    gp.opens(path);
    gp.form("Kies de route")
        .choose("route", "PROGRAMME_AS_BRIDGE")
        .type("reason", "Wachten zonder hulp maakt de klachten erger.")
        .type("chosenOn", Days.ago(139))
        .done();
    gp.opens(path);
    gp.form("Leg de wachttijd vast")
        .type("waitsFor", "Reumatoloog")
        .type("waitingSince", Days.ago(139))
        .type("atLeastWeeks", "13")
        .type("expectedWeeks", "17")
        .type("recordedOn", Days.ago(139))
        .done();
  }
}
