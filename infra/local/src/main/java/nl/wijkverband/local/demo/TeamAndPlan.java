package nl.wijkverband.local.demo;

import static nl.wijkverband.local.demo.Person.BUURTTEAM;
import static nl.wijkverband.local.demo.Person.GP;
import static nl.wijkverband.local.demo.Person.PHYSIOTHERAPIST;
import static nl.wijkverband.local.demo.Person.POH;

import java.util.List;
import java.util.Map;

/** A kernteam, two letters, two goals in her words, and a plan the three of them agree on. */
final class TeamAndPlan {

  private final TheCase story;
  private final DemoDays days;
  private String schoolGoal = "";
  private String stairsGoal = "";

  TeamAndPlan(TheCase story) {
    this.story = story;
    this.days = story.days;
  }

  String schoolGoal() {
    return schoolGoal;
  }

  String stairsGoal() {
    return stairsGoal;
  }

  void play() throws DemoFailed {
    formKernteam();
    refer();
    story.intake(
        "score-3",
        "vraagt hoe gezond Samira zich voelt: een 3",
        GP,
        "/health-scores",
        Map.of(
            "score",
            3,
            "measuredOn",
            days.ago(133),
            "neededForOneMore",
            "Een paar stappen zonder pijn de kamer door."));
    agreeOnGoals();
    interval("interval-gp", GP, 3, 5);
    interval("interval-poh", POH, 3, 5);
    interval("interval-physiotherapist", PHYSIOTHERAPIST, 1, 3);
    agreeOnPlan();
  }

  private void formKernteam() throws DemoFailed {
    story.plans(
        "kernteam",
        "vormt het kernteam: huisarts, POH, fysiotherapeut en buurtteam",
        GP,
        "/kernteam",
        Map.of(
            "members",
            List.of(GP.ref(), POH.ref(), PHYSIOTHERAPIST.ref(), BUURTTEAM.ref()),
            "leadId",
            GP.id(),
            "buurtteamConsidered",
            true,
            "buurtteamReason",
            "Schulden bij een telefoonwinkel; hulp bij post en regelingen.",
            "formedOn",
            days.ago(138)));
  }

  private void refer() throws DemoFailed {
    var toPoh =
        story.intake(
            "referral-poh",
            "verwijst naar de POH, nadat alle verwachtingen besproken zijn",
            GP,
            "/referrals",
            DemoLetters.toPoh(days.ago(137)));
    story.intake(
        "referral-poh-accepted",
        "neemt de verwijzing aan",
        POH,
        "/referrals/" + toPoh + "/acceptance",
        Map.of("on", days.ago(135)));
    var toPhysiotherapist =
        story.intake(
            "referral-physiotherapist",
            "verwijst naar de fysiotherapeut: leren de krukken te laten staan",
            GP,
            "/referrals",
            DemoLetters.toPhysiotherapist(days.ago(137)));
    story.intake(
        "referral-physiotherapist-accepted",
        "neemt de verwijzing aan",
        PHYSIOTHERAPIST,
        "/referrals/" + toPhysiotherapist + "/acceptance",
        Map.of("on", days.ago(134)));
  }

  private void agreeOnGoals() throws DemoFailed {
    schoolGoal =
        story.goal(
            "goal",
            "schrijft met Samira een doel op: drie dagen in de week zelf naar school",
            POH,
            "",
            0,
            Map.of(
                "wording", "Drie dagen in de week zelf naar school, met mijn krukken",
                "domain", "SOCIETY",
                "horizon", "MIDDLE",
                "measuredBy", "dagen per week op school",
                "helpers", List.of("POH", "PHYSIOTHERAPIST"),
                "proposedOn", days.ago(128)));
    story.goal(
        "goal-agreed",
        "spreekt dat doel met Samira af",
        GP,
        "/" + schoolGoal + "/agreement",
        1,
        Map.of("agreedOn", days.ago(126)));
    stairsGoal =
        story.goal(
            "goal-stairs",
            "voegt een tweede doel toe: de trap op zonder hulp",
            PHYSIOTHERAPIST,
            "",
            0,
            Map.of(
                "wording", "Zelf de trap op naar mijn kamer",
                "domain", "BODY",
                "horizon", "SHORT",
                "measuredBy", "keren per dag",
                "helpers", List.of("PHYSIOTHERAPIST"),
                "proposedOn", days.ago(126)));
    story.goal(
        "goal-stairs-agreed",
        "spreekt ook het tweede doel met Samira af",
        GP,
        "/" + stairsGoal + "/agreement",
        1,
        Map.of("agreedOn", days.ago(126)));
  }

  private void interval(String step, Person person, int minWeeks, int maxWeeks) throws DemoFailed {
    story.plans(
        step,
        "spreekt af hoe vaak Samira %s ziet: elke %d tot %d weken"
            .formatted(person.words(), minWeeks, maxWeeks),
        GP,
        "/intervals",
        Map.of(
            "practitionerId",
            person.id(),
            "minWeeks",
            minWeeks,
            "maxWeeks",
            maxWeeks,
            "from",
            days.ago(126)));
  }

  private void agreeOnPlan() throws DemoFailed {
    story.plans(
        "plan-gp",
        "is het met Samira eens over het plan",
        GP,
        "/plan/agreements",
        Map.of("parties", List.of("GP", "PATIENT"), "agreedOn", days.ago(126)));
    story.plans(
        "plan-poh",
        "ook; het plan is samen vastgesteld",
        POH,
        "/plan/agreements",
        Map.of("parties", List.of("POH_OR_PSYCHOLOGIST"), "agreedOn", days.ago(125)));
  }
}
