package nl.wijkverband.local.demo;

import static nl.wijkverband.local.demo.Person.BUURTTEAM;
import static nl.wijkverband.local.demo.Person.GP;
import static nl.wijkverband.local.demo.Person.PHYSIOTHERAPIST;
import static nl.wijkverband.local.demo.Person.POH;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.wijkverband.local.WijkSystem;

/**
 * The story of patient A of the care programme, with a made-up person and made-up words, told
 * through the API by the people it is about. It ends yesterday: the call after the no-show is open.
 */
public final class DemoCase {

  private final WijkSystem system;
  private final Path progressFile;

  /** What was played is kept in the file; what failed is played again the next time. */
  public DemoCase(WijkSystem system, Path progressFile) {
    this.system = system;
    this.progressFile = progressFile;
  }

  /** What the story left behind. */
  public record Played(
      String patientId, String caseId, String goalId, String missedAppointmentId) {}

  /** Plays what was not played yet. */
  public Played play() throws DemoFailed, IOException {
    var progress = new Progress(progressFile);
    try (var api = new Api(system, progress)) {
      return new Story(api, progress.today()).play();
    }
  }

  /** The story itself; every day in it counts back from the day it was first played. */
  private static final class Story {

    private final Api api;
    private final DemoDays days;
    private String patientId = "";
    private String caseId = "";

    Story(Api api, LocalDate today) {
      this.api = api;
      this.days = new DemoDays(today);
    }

    Played play() throws DemoFailed {
      openCase();
      agreeToShare();
      formKernteam();
      refer();
      score("score-3", 3, days.ago(133), "Een paar stappen zonder pijn de kamer door.");
      var goalId = agreeOnGoal();
      agreeOnIntervals();
      keepAppointments();
      reviseGoal(goalId);
      score("score-6", 6, days.ago(7), "Weer een hele dag naar school, ook op vrijdag.");
      planAhead();
      var missed = miss();
      return new Played(patientId, caseId, goalId, missed);
    }

    private void openCase() throws DemoFailed {
      patientId =
          api.play(
              new Api.Step(
                  "patient",
                  GP,
                  "intake",
                  "/v1/patients",
                  Map.of(
                      "givenName", "Samira",
                      "familyName", "Voorbeeld",
                      "birthDate", days.ago(100).minusYears(19),
                      "sex", "FEMALE",
                      "bsn", "999990019",
                      "phone", "030 000 00 00",
                      "address", "Proefstraat 1, Demostad"),
                  0));
      caseId =
          api.play(
              new Api.Step(
                  "case",
                  GP,
                  "intake",
                  "/v1/patients/" + patientId + "/cases",
                  Map.of(
                      "complaint",
                      "Pijn in armen en benen, loopt met krukken, gaat bijna niet meer naar school.",
                      "complaintSince",
                      days.ago(320),
                      "openedOn",
                      days.ago(141)),
                  0));
    }

    private void agreeToShare() throws DemoFailed {
      intake(
          "explanation",
          GP,
          "/explanations",
          Map.of(
              "models",
              List.of("CENTRAL_SENSITISATION"),
              "metaphor",
              "Een alarm dat te gevoelig is afgesteld: het gaat af zonder dat er brand is.",
              "patientWords",
              "mijn benen doen het niet",
              "givenOn",
              days.ago(141)));
      for (String purpose : List.of("SHARING_WITHIN_KERNTEAM", "BUURTTEAM")) {
        intake(
            "consent-" + purpose,
            GP,
            "/consents",
            Map.of("purpose", purpose, "how", "ORAL", "givenOn", days.ago(140)));
      }
    }

    private void formKernteam() throws DemoFailed {
      plans(
          "kernteam",
          GP,
          "/kernteam",
          0,
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
      var toPoh = intake("referral-poh", GP, "/referrals", DemoLetters.toPoh(days.ago(137)));
      intake(
          "referral-poh-accepted",
          POH,
          "/referrals/" + toPoh + "/acceptance",
          Map.of("on", days.ago(135)));
      var toPhysiotherapist =
          intake(
              "referral-physiotherapist",
              GP,
              "/referrals",
              DemoLetters.toPhysiotherapist(days.ago(137)));
      intake(
          "referral-physiotherapist-accepted",
          PHYSIOTHERAPIST,
          "/referrals/" + toPhysiotherapist + "/acceptance",
          Map.of("on", days.ago(134)));
    }

    private void score(String step, int score, LocalDate on, String neededForOneMore)
        throws DemoFailed {
      intake(
          step,
          GP,
          "/health-scores",
          Map.of("score", score, "measuredOn", on, "neededForOneMore", neededForOneMore));
    }

    private String agreeOnGoal() throws DemoFailed {
      var goalId =
          plans(
              "goal",
              POH,
              "/goals",
              0,
              Map.of(
                  "wording", "Drie dagen in de week zelf naar school, met mijn krukken",
                  "domain", "SOCIETY",
                  "horizon", "MIDDLE",
                  "measuredBy", "dagen per week op school",
                  "helpers", List.of("POH", "PHYSIOTHERAPIST"),
                  "proposedOn", days.ago(128)));
      plans(
          "goal-agreed",
          GP,
          "/goals/" + goalId + "/agreement",
          1,
          Map.of("agreedOn", days.ago(126)));
      return goalId;
    }

    private void agreeOnIntervals() throws DemoFailed {
      interval("interval-gp", GP, 3, 5);
      interval("interval-poh", POH, 3, 5);
      interval("interval-physiotherapist", PHYSIOTHERAPIST, 1, 3);
    }

    private void interval(String step, Person person, int minWeeks, int maxWeeks)
        throws DemoFailed {
      plans(
          step,
          GP,
          "/intervals",
          0,
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

    private void keepAppointments() throws DemoFailed {
      for (int daysAgo = 119; daysAgo >= 7; daysAgo -= 14) {
        kept((daysAgo - 7) / 14 % 2 == 0 ? GP : POH, daysAgo, 9, 30);
      }
      for (int daysAgo = 114; daysAgo >= 16; daysAgo -= 14) {
        kept(PHYSIOTHERAPIST, daysAgo, 14, 0);
      }
    }

    private void kept(Person person, int daysAgo, int hour, int minute) throws DemoFailed {
      var step = "appointment-" + person.user() + "-" + daysAgo;
      var id = appointment(step, person, days.at(days.ago(daysAgo), hour, minute));
      plans(step + "-kept", person, "/appointments/" + id + "/attendance", 0, Map.of());
    }

    private String appointment(String step, Person person, String at) throws DemoFailed {
      var one = Map.of("practitionerId", person.id(), "at", at, "minutes", 30);
      return plans(step, person, "/appointments", 0, Map.of("appointments", List.of(one)));
    }

    private void reviseGoal(String goalId) throws DemoFailed {
      plans(
          "goal-revised",
          POH,
          "/goals/" + goalId + "/revision",
          1,
          Map.of(
              "wording", "Zonder krukken naar school",
              "reason", "Lopen gaat beter dan verwacht; de krukken staan al een week in de gang.",
              "revisedOn", days.ago(11)));
      plans(
          "goal-revised-agreed",
          GP,
          "/goals/" + goalId + "/agreement",
          2,
          Map.of("agreedOn", days.ago(7)));
    }

    private void planAhead() throws DemoFailed {
      appointment("appointment-poh-next", POH, days.at(days.ahead(7), 9, 30));
      appointment("appointment-gp-next", GP, days.at(days.ahead(21), 9, 30));
    }

    /** She did not come, nobody heard anything; the call is for whoever signs in next. */
    private String miss() throws DemoFailed {
      var id =
          appointment("appointment-missed", PHYSIOTHERAPIST, days.at(days.lastWorkday(), 14, 0));
      plans(
          "no-show",
          PHYSIOTHERAPIST,
          "/appointments/" + id + "/no-show",
          0,
          Map.of("note", "Geen bericht, telefoon stond uit. De vorige keer ging oefenen goed."));
      return id;
    }

    private String intake(String step, Person by, String path, Map<String, ?> body)
        throws DemoFailed {
      return api.play(new Api.Step(step, by, "intake", "/v1/cases/" + caseId + path, body, 0));
    }

    private String plans(String step, Person by, String path, int revision, Map<String, ?> body)
        throws DemoFailed {
      return api.play(
          new Api.Step(step, by, "care-plans", "/v1/cases/" + caseId + path, body, revision));
    }
  }
}
