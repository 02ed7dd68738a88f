package nl.wijkverband.acceptance.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import nl.wijkverband.acceptance.stage.Days;
import nl.wijkverband.acceptance.stage.Person;
import nl.wijkverband.acceptance.stage.Practitioner;

/** A woman of fifty, tired and with pain in neck and shoulders: everything done around her. */
final class CasusOne {

  static final String CYCLING = "Elke dag een halfuur fietsen, alleen voor mezelf";

  // What stands otherwise than moderate, out of the eight factors.
  private static final List<String> SEVERE = List.of("DURATION");
  private static final List<String> LIGHT = List.of("SOMATIC_COMORBIDITY", "INSIGHT");
  private static final List<String> MODERATE =
      List.of(
          "PHYSICAL_SYMPTOMS",
          "FUNCTIONAL_LIMITATION",
          "SOCIAL_PROBLEMS",
          "PSYCHIATRIC_COMORBIDITY",
          "EFFECT_OF_EARLIER_TREATMENT");

  private final String name = "Nadia" + Long.toString(System.nanoTime(), 36).replaceAll("\\d", "");
  private String path = "";

  String path() {
    return path;
  }

  void comesToThe(Person gp) {
    gp.opens("/patienten");
    gp.form("Patiënt inschrijven")
        .type("givenName", name)
        .type("familyName", "Schouwspel")
        .type("birthDate", "1976-05-02")
        .choose("sex", "FEMALE")
        .done();
    gp.opens("/patienten");
    gp.form(name + " Schouwspel", "Dossier openen")
        .type("complaint", "Al lang moe, en pijn in nek en schouders.")
        .type("complaintSince", Days.ago(700))
        .type("openedOn", Days.ago(330))
        .done();
    path = gp.path();
  }

  void isExaminedBy(Person gp) {
    gp.opens(path);
    gp.form("Vraag acuut risico na").type("checkedOn", Days.ago(330)).done();
    gp.opens(path);
    gp.form("Leg het onderzoek vast")
        .type("examined", "Nek, schouders en bloed nagekeken.")
        .type("findings", "Spieren gespannen, verder geen afwijkingen.")
        .type("toldBack", "Je spieren werken de hele dag; ze mogen leren rusten.")
        .type("examinedOn", Days.ago(330))
        .done();
    gp.opens(path);
    gp.form("Stel de werkhypothese")
        .type("reasoning", "Klachten lopen mee met onrust thuis.")
        .type("statedOn", Days.ago(330))
        .done();
  }

  void programmeIsChosenBy(Person gp) {
    gp.opens(path);
    gp.form("Bekijk of het programma past")
        .choose("criteria", "LIMITED_FUNCTIONING")
        .type("assessedOn", Days.ago(329))
        .done();
    gp.opens(path);
    var severity = gp.form("Bepaal de ernst");
    SEVERE.forEach(factor -> severity.choose("level[" + factor + "]", "SEVERE"));
    MODERATE.forEach(factor -> severity.choose("level[" + factor + "]", "MODERATE"));
    LIGHT.forEach(factor -> severity.choose("level[" + factor + "]", "LIGHT"));
    assertThat(gp.page().locator("#voorstel")).containsText("Voorstel: matig");
    severity.choose("decided", "MODERATE").type("decidedOn", Days.ago(329)).done();
    gp.opens(path);
    gp.form("Kies de route")
        .choose("route", "PROGRAMME")
        .type("reason", "Huisarts, POH en fysiotherapeut kunnen dit samen.")
        .type("chosenOn", Days.ago(329))
        .done();
  }

  void threeWorkTogether(Person gp) {
    gp.opens(path);
    gp.form("Uitleg en eigen woorden vastleggen")
        .type("patientWords", "ik zit helemaal vast")
        .choose("models", "HPA_AXIS_DYSREGULATION")
        .type("givenOn", Days.ago(328))
        .done();
    gp.opens(path);
    gp.form("Toestemming vastleggen")
        .choose("purpose", "SHARING_WITHIN_KERNTEAM")
        .choose("how", "ORAL")
        .type("givenOn", Days.ago(328))
        .done();
    gp.opens(path);
    gp.form("Kernteam vormen")
        .choose(
            "members",
            Practitioner.GP.id(),
            Practitioner.POH.id(),
            Practitioner.PHYSIOTHERAPIST.id())
        .pick("leadId", Practitioner.GP.id())
        .choose("buurtteamConsidered", "true")
        .type("buurtteamReason", "Zij wil dat nu niet.")
        .type("formedOn", Days.ago(328))
        .done();
  }

  void scores(Person gp, int score, String neededForOneMore, int daysAgo) {
    gp.opens(path);
    gp.form("Gezondheidsscore vragen")
        .choose("score", Integer.toString(score))
        .type("neededForOneMore", neededForOneMore)
        .type("measuredOn", Days.ago(daysAgo))
        .done();
  }

  void choosesAGoalWith(Person poh, Person gp) {
    poh.opens(path);
    poh.form("Stel een doel voor")
        .type("wording", CYCLING)
        .choose("domain", "BODY")
        .choose("horizon", "SHORT")
        .type("measuredBy", "dagen per week gefietst")
        .choose("helpers", "POH", "PHYSIOTHERAPIST")
        .type("proposedOn", Days.ago(315))
        .done();
    gp.opens(path);
    gp.form("Samen vaststellen").type("agreedOn", Days.ago(314)).done();
    var care = new CareGoesOn(path);
    care.planIsAgreedBy(gp, 314, "GP", "PATIENT");
    care.planIsAgreedBy(poh, 313, "POH_OR_PSYCHOLOGIST");
  }

  void exercisesWith(Person physiotherapist) {
    physiotherapist.opens(path);
    physiotherapist
        .form("Aantekening over de activering")
        .choose("emphasis", "PACING")
        .type("note", "Zegt eerlijk als een week niet lukte; daarna weer begonnen.")
        .type("sessionOn", Days.ago(250))
        .done();
  }

  void goesOnByHerself(Person poh) {
    poh.opens(path);
    var form = poh.form("Plan evalueren");
    var goal = poh.page().locator("form[data-draft] input[name=goals]").getAttribute("value");
    form.choose("result[" + goal + "]", "REACHED")
        .type("functioning", "Doet weer haar eigen dingen; zegt vaker nee.")
        .choose("outcome", "RELAPSE_PREVENTION")
        .type("nextEvaluationOn", Days.ahead(55))
        .type("evaluatedOn", Days.ago(6))
        .done();
  }

  void needsThePhysiotherapistNoLonger(Person gp) {
    gp.opens(path);
    gp.form("Iemand verlaat het kernteam")
        .choose("member", Practitioner.PHYSIOTHERAPIST.id())
        .type("leftOn", Days.ago(5))
        .done();
  }
}
