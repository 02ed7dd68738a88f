package nl.wijkverband.acceptance.safety;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkverband.acceptance.stage.DemoStory;

/**
 * A request that cannot be right.
 *
 * @param by who sends it
 * @param problem how the type of the answer ends
 */
record Wrong(
    String name, String by, String service, String path, String body, int status, String problem) {

  /** Stands in what is sent, and may stand in no answer. */
  static final String CANARY = "Kanariewoord";

  @Override
  public String toString() {
    return name;
  }

  static Stream<Wrong> all() {
    var demo = DemoStory.played();
    var intake = "/v1/cases/" + demo.caseId();
    var goals = intake + "/goals";
    var score = "{\"score\":5,\"measuredOn\":\"" + LocalDate.now() + "\"}";
    return Stream.of(
        wrong(
            "no JSON at all", "intake", intake + "/health-scores", "hallo", 400, "malformed-json"),
        wrong(
            "half a JSON",
            "intake",
            intake + "/health-scores",
            "{\"score\":",
            400,
            "malformed-json"),
        wrong("nothing", "intake", intake + "/health-scores", "", 400, "malformed-json"),
        wrong("a list instead", "intake", intake + "/health-scores", "[]", 400, "malformed-json"),
        wrong(
            "a field nobody knows",
            "care-plans",
            goals,
            "{\"wording\":\"" + CANARY + "\",\"colour\":\"" + CANARY + "\"}",
            400,
            "unknown-field"),
        wrong("missing fields", "care-plans", goals, "{}", 422, "invalid-input"),
        wrong("a missing score", "intake", intake + "/health-scores", "{}", 422, "invalid-input"),
        wrong("a missing name", "intake", "/v1/patients", "{}", 422, "invalid-input"),
        wrong(
            "an over-long wording",
            "care-plans",
            goals,
            "{\"wording\":\""
                + CANARY.repeat(400)
                + "\",\"domain\":\"BODY\",\"horizon\":\"SHORT\",\"proposedOn\":\"2026-01-05\"}",
            422,
            "invalid-input"),
        wrong(
            "a body of a megabyte",
            "care-plans",
            goals,
            "{\"wording\":\"" + CANARY.repeat(90_000) + "\"}",
            413,
            "too-large"),
        wrong(
            "the thirtieth of February",
            "intake",
            intake + "/health-scores",
            "{\"score\":5,\"measuredOn\":\"2026-02-30\"}",
            422,
            "invalid-input"),
        wrong(
            "a day in the year 20026",
            "intake",
            intake + "/health-scores",
            "{\"score\":5,\"measuredOn\":\"+20026-02-03\"}",
            422,
            "invalid-input"),
        wrong(
            "tomorrow's score",
            "intake",
            intake + "/health-scores",
            "{\"score\":5,\"measuredOn\":\"" + LocalDate.now().plusDays(2) + "\"}",
            422,
            "dates-cannot-lie-in-the-future"),
        wrong(
            "an eleven out of ten",
            "intake",
            intake + "/health-scores",
            "{\"score\":11,\"measuredOn\":\"" + LocalDate.now() + "\"}",
            422,
            "health-score-lies-between-zero-and-ten"),
        wrong(
            "a number as text",
            "intake",
            intake + "/health-scores",
            "{\"score\":\"vijf\",\"measuredOn\":\"" + LocalDate.now() + "\"}",
            422,
            "invalid-input"),
        wrong(
            "an unknown case",
            "intake",
            "/v1/cases/" + UUID.randomUUID() + "/health-scores",
            score,
            404,
            "no-such-case"),
        wrong(
            "an id that is none",
            "intake",
            "/v1/cases/" + CANARY + "/health-scores",
            score,
            404,
            "no-such-case"),
        wrong(
            "an unknown patient",
            "intake",
            "/v1/patients/" + UUID.randomUUID() + "/cases",
            "{\"complaint\":\"" + CANARY + "\",\"complaintSince\":\"2026-01-05\"}",
            404,
            "no-such-case"),
        wrong(
            "an unknown appointment",
            "care-plans",
            intake + "/appointments/" + UUID.randomUUID() + "/no-show",
            "{}",
            422,
            "the-appointment-is-in-this-agenda"),
        new Wrong(
            "another practice's case",
            "huisarts2",
            "intake",
            intake + "/health-scores",
            score,
            404,
            "no-such-case"),
        new Wrong(
            "another practice's goals",
            "huisarts2",
            "care-plans",
            goals,
            "{\"wording\":\""
                + CANARY
                + "\",\"domain\":\"BODY\",\"horizon\":\"SHORT\",\"proposedOn\":\"2026-01-05\"}",
            404,
            "no-such-case"),
        new Wrong(
            "a physiotherapist who opens a case",
            "fysiotherapeut",
            "intake",
            "/v1/patients/" + demo.patientId() + "/cases",
            "{\"complaint\":\"" + CANARY + "\",\"complaintSince\":\"2026-01-05\"}",
            403,
            "role-not-allowed"),
        new Wrong(
            "a coordinator who proposes a goal",
            "coordinator",
            "care-plans",
            goals,
            "{\"wording\":\""
                + CANARY
                + "\",\"domain\":\"BODY\",\"horizon\":\"SHORT\",\"proposedOn\":\"2026-01-05\"}",
            403,
            "role-not-allowed"),
        new Wrong(
            "a buurtteam worker who measures health",
            "buurtteam",
            "intake",
            intake + "/health-scores",
            score,
            403,
            "role-not-allowed"));
  }

  private static Wrong wrong(
      String name, String service, String path, String body, int status, String problem) {
    return new Wrong(name, "huisarts", service, path, body, status, problem);
  }
}
