package nl.wijkverband.local.demo;

import static nl.wijkverband.local.demo.Person.GP;
import static nl.wijkverband.local.demo.Person.PHYSIOTHERAPIST;
import static nl.wijkverband.local.demo.Person.POH;

import java.util.List;
import java.util.Map;

/** Fortnightly contacts, a dip in which she stays away, and a protocol that ends well. */
final class MonthsOfCare {

  private final TheCase story;
  private final DemoDays days;
  private final TeamAndPlan plan;

  MonthsOfCare(TheCase story, TeamAndPlan plan) {
    this.story = story;
    this.days = story.days;
    this.plan = plan;
  }

  /** Up to the first discussion in the MDO. */
  void first() throws DemoFailed {
    story.kept(GP, 119, 9, 30);
    story.kept(PHYSIOTHERAPIST, 114, 14, 0);
    story.kept(POH, 105, 9, 30);
    story.intake(
        "scegs-1",
        "legt het eerste deel van de SCEGS vast: lijf, gedrag en omgeving",
        POH,
        "/scegs-notes",
        Map.of(
            "somatic", "Pijn in beide benen en armen, moe na een korte wandeling.",
            "behavioural", "Blijft binnen, laat de trap liggen, rust veel.",
            "social", "Mist school en vriendinnen; post stapelt zich op.",
            "contactOn", days.ago(105)));
    story.plans(
        "activation-1",
        "schrijft op hoe het oefenen gaat",
        PHYSIOTHERAPIST,
        "/activation-notes",
        Map.of(
            "emphasis", List.of("ACTIVATION", "PACING"),
            "note", "Vijf minuten fietsen gaat; stopt uit angst voor pijn, niet van de pijn zelf.",
            "sessionOn", days.ago(100)));
    story.kept(PHYSIOTHERAPIST, 100, 14, 0);
  }

  /** After the first discussion: better, a dip, better again. */
  void second() throws DemoFailed {
    story.kept(GP, 91, 9, 30);
    story.kept(PHYSIOTHERAPIST, 86, 14, 0);
    story.plans(
        "unplanned-1",
        "belt terug: Samira vroeg tussendoor om contact",
        POH,
        "/unplanned-contacts",
        Map.of(
            "practitionerId",
            POH.id(),
            "form",
            "TELEPHONE",
            "about",
            "Pijn na het zwemmen; uitgelegd dat spierpijn geen schade is.",
            "at",
            days.at(days.ago(83), 11, 15)));
    story.kept(POH, 77, 9, 30);
    story.intake(
        "scegs-2",
        "vult de SCEGS aan: gedachten en gevoel",
        POH,
        "/scegs-notes",
        Map.of(
            "cognitive", "Denkt dat er iets stuk is in de benen.",
            "emotional", "Bang om te vallen waar anderen bij zijn.",
            "contactOn", days.ago(77)));
    story.kept(PHYSIOTHERAPIST, 72, 14, 0);
    stayAway();
    story.kept(POH, 35, 9, 30);
    story.kept(PHYSIOTHERAPIST, 30, 14, 0);
    evaluate();
    story.kept(GP, 21, 9, 30);
    wronglyMissed();
    reviseGoal();
    story.kept(POH, 7, 9, 30);
    story.intake(
        "score-6",
        "vraagt opnieuw: Samira geeft een 6",
        GP,
        "/health-scores",
        Map.of(
            "score",
            6,
            "measuredOn",
            days.ago(7),
            "neededForOneMore",
            "Weer een hele dag naar school, ook op vrijdag."));
  }

  private void stayAway() throws DemoFailed {
    var missed =
        story.appointment(
            "appointment-poh-missed", "spreekt af met Samira", POH, days.at(days.ago(63), 9, 30));
    var noShow = "/appointments/" + missed + "/no-show";
    story.plans(
        "missed-first",
        "legt vast dat Samira niet kwam, zonder bericht",
        POH,
        noShow,
        Map.of("note", "Toetsweek; de telefoon gaat over."));
    story.plans(
        "missed-first-call",
        "belt, maar krijgt niemand te pakken; nu is een brief aan de beurt",
        POH,
        noShow + "/calls",
        Map.of("reached", false, "calledAt", days.at(days.ago(62), 10, 0)));
    story.plans(
        "missed-first-letter",
        "stuurt de vriendelijke brief",
        POH,
        noShow + "/letter",
        Map.of("sentOn", days.ago(61)));
    story.afterATerm(
        "missed-first-invoice",
        "beslist, twee weken later: geen rekening, want wegblijven hoort bij de klacht",
        GP,
        noShow + "/invoice",
        Map.of(
            "charged",
            false,
            "reason",
            "Vermijden hoort bij de klacht; een rekening maakt terugkomen moeilijker.",
            "decidedOn",
            days.ago(43)));
  }

  private void evaluate() throws DemoFailed {
    story.plans(
        "evaluation",
        "evalueert met Samira: de trap is gehaald, school gaat door",
        POH,
        "/plan/evaluations",
        Map.of(
            "goals",
            List.of(
                Map.of("goalId", plan.stairsGoal(), "outcome", "REACHED"),
                Map.of("goalId", plan.schoolGoal(), "outcome", "GOES_ON")),
            "functioning",
            "Loopt binnen zonder krukken; twee dagen per week op school.",
            "outcome",
            "GOES_ON",
            "nextEvaluationOn",
            days.ahead(28),
            "evaluatedOn",
            days.ago(28)));
  }

  private void wronglyMissed() throws DemoFailed {
    var here =
        story.appointment(
            "appointment-wrong",
            "spreekt af met Samira",
            PHYSIOTHERAPIST,
            days.at(days.ago(16), 14, 0));
    story.plans(
        "no-show-wrong",
        "legt per ongeluk vast dat Samira niet kwam",
        PHYSIOTHERAPIST,
        "/appointments/" + here + "/no-show",
        Map.of("note", "Niet in de wachtkamer gezien."));
    story.plans(
        "no-show-corrected",
        "herstelt dat: zij oefende al bij een collega; wat het in gang zette is teruggedraaid",
        PHYSIOTHERAPIST,
        "/appointments/" + here + "/no-show/correction",
        Map.of(
            "outcome", "KEPT",
            "reason", "Zij oefende al in de andere zaal.",
            "correctedOn", days.ago(15)));
  }

  private void reviseGoal() throws DemoFailed {
    story.goal(
        "goal-revised",
        "stelt het doel bij: zonder krukken naar school",
        POH,
        "/" + plan.schoolGoal() + "/revision",
        1,
        Map.of(
            "wording", "Zonder krukken naar school",
            "reason", "Lopen gaat beter dan verwacht; de krukken staan al een week in de gang.",
            "revisedOn", days.ago(11)));
    story.goal(
        "goal-revised-agreed",
        "spreekt het nieuwe doel met Samira af",
        GP,
        "/" + plan.schoolGoal() + "/agreement",
        2,
        Map.of("agreedOn", days.ago(7)));
  }

  /** She did not come, nobody heard anything; the call is for whoever signs in next. */
  String missAgain() throws DemoFailed {
    story.appointment(
        "appointment-poh-next", "spreekt af met Samira", POH, days.at(days.ahead(7), 9, 30));
    story.appointment(
        "appointment-gp-next", "spreekt af met Samira", GP, days.at(days.ahead(21), 9, 30));
    var id =
        story.appointment(
            "appointment-missed",
            "spreekt af met Samira",
            PHYSIOTHERAPIST,
            days.at(days.lastWorkday(), 14, 0));
    story.plans(
        "no-show",
        "legt vast dat Samira niet kwam, zonder bericht; het hele kernteam ziet het meteen",
        PHYSIOTHERAPIST,
        "/appointments/" + id + "/no-show",
        Map.of("note", "Geen bericht, telefoon stond uit. De vorige keer ging oefenen goed."));
    return id;
  }
}
