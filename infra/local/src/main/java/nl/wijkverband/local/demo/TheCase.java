package nl.wijkverband.local.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The case the story is about, and the ways in which its people write things down. */
final class TheCase {

  final DemoDays days;
  private final Api api;
  private String patientId = "";
  private String caseId = "";

  TheCase(Api api, LocalDate today) {
    this.api = api;
    this.days = new DemoDays(today);
  }

  String patientId() {
    return patientId;
  }

  String caseId() {
    return caseId;
  }

  void register(String tells, Map<String, ?> details) throws DemoFailed {
    patientId =
        api.play(
            new Api.Step("patient", tells, Person.GP, "intake", "/v1/patients", details, 0, false),
            "");
  }

  void open(String tells, Map<String, ?> complaint) throws DemoFailed {
    caseId = patient("case", tells, "/cases", complaint);
  }

  /** What the practice writes down about the patient rather than the case. */
  String patient(String step, String tells, String path, Map<String, ?> body) throws DemoFailed {
    return api.play(
        new Api.Step(
            step, tells, Person.GP, "intake", "/v1/patients/" + patientId + path, body, 0, false),
        caseId);
  }

  String intake(String step, String tells, Person by, String path, Map<String, ?> body)
      throws DemoFailed {
    return onCase(step, tells, by, "intake", path, 0, false, body);
  }

  String plans(String step, String tells, Person by, String path, Map<String, ?> body)
      throws DemoFailed {
    return onCase(step, tells, by, "care-plans", path, 0, false, body);
  }

  /** About a goal, as it was when this person looked at it. */
  String goal(String step, String tells, Person by, String path, int revision, Map<String, ?> body)
      throws DemoFailed {
    return onCase(step, tells, by, "care-plans", "/goals" + path, revision, false, body);
  }

  String mdo(String step, String tells, Person by, String path, Map<String, ?> body)
      throws DemoFailed {
    return onCase(step, tells, by, "mdo-casework", path, 0, false, body);
  }

  /** A meeting is of the wijk, not of one case. */
  String meeting(String step, String tells, String path, Map<String, ?> body) throws DemoFailed {
    return api.play(
        new Api.Step(
            step, tells, Person.CHAIR, "mdo-casework", "/v1/meetings" + path, body, 0, false),
        caseId);
  }

  String message(String step, String tells, Person by, String path, Map<String, ?> body)
      throws DemoFailed {
    return onCase(step, tells, by, "messaging", "/conversations" + path, 0, false, body);
  }

  /** What can be done once a term has passed, which the software notices by itself. */
  void afterATerm(String step, String tells, Person by, String path, Map<String, ?> body)
      throws DemoFailed {
    onCase(step, tells, by, "care-plans", path, 0, true, body);
  }

  String appointment(String step, String tells, Person with, String at) throws DemoFailed {
    var one = Map.of("practitionerId", with.id(), "at", at, "minutes", 30);
    return plans(step, tells, with, "/appointments", Map.of("appointments", List.of(one)));
  }

  /** Planned and kept. */
  void kept(Person with, int daysAgo, int hour, int minute) throws DemoFailed {
    var step = "appointment-" + with.user() + "-" + daysAgo;
    var id =
        appointment(step, "spreekt af met Samira", with, days.at(days.ago(daysAgo), hour, minute));
    plans(
        step + "-kept",
        "zag Samira, zoals afgesproken",
        with,
        "/appointments/" + id + "/attendance",
        Map.of());
  }

  private String onCase(
      String step,
      String tells,
      Person by,
      String service,
      String path,
      int revision,
      boolean afterATerm,
      Map<String, ?> body)
      throws DemoFailed {
    var url = "/v1/cases/" + caseId + path;
    return api.play(
        new Api.Step(step, tells, by, service, url, body, revision, afterATerm), caseId);
  }
}
