package nl.wijkverband.acceptance.safety;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.wijkverband.acceptance.stage.Answer;
import nl.wijkverband.acceptance.stage.Api;
import nl.wijkverband.acceptance.stage.CanaryCase;
import nl.wijkverband.acceptance.stage.Days;

/** Everything the services say about a case when somebody asks all there is to ask. */
final class Disclosures {

  private Disclosures() {}

  /** All answers, one after the other, refusals included. */
  static String to(String username, CanaryCase about) {
    var api = Api.as(username);
    var said = new ArrayList<String>();
    for (String path : inTheDossier(about)) {
      said.add(told(path, api.get("dossier", path)));
    }
    said.addAll(wholeTimeline(api, about));
    for (String path : inTheMdo(about)) {
      said.add(told(path, api.get("mdo-casework", path)));
    }
    for (String path : inMessages(about)) {
      said.add(told(path, api.get("messaging", path)));
    }
    for (String path : List.of("/v1/patients", "/v1/patients/" + about.patientId())) {
      said.add(told(path, api.get("intake", path)));
    }
    said.add(
        told("search", api.post("intake", "/v1/patients/search", Map.of("bsn", CanaryCase.BSN))));
    return String.join("\n", said);
  }

  private static List<String> inTheDossier(CanaryCase about) {
    var paths = new ArrayList<>(List.of("/v1/today", "/v1/cases", "/v1/follow-up"));
    paths.add("/v1/cases/" + about.caseId());
    for (String filter : List.of("ALL", "MILESTONES", "APPOINTMENTS", "GOALS", "REFERRALS")) {
      paths.add("/v1/cases/" + about.caseId() + "/timeline?filter=" + filter);
    }
    for (String part : List.of("/changes", "/preparation")) {
      paths.add("/v1/cases/" + about.caseId() + part);
    }
    paths.add("/v1/cases/" + about.caseId() + "?asOf=" + Days.today());
    for (String letter : List.of(about.letterToPoh(), about.letterToPhysiotherapist())) {
      paths.add("/v1/cases/" + about.caseId() + "/referrals/" + letter);
    }
    return paths;
  }

  private static List<String> wholeTimeline(Api api, CanaryCase about) {
    var said = new ArrayList<String>();
    var path = "/v1/cases/" + about.caseId() + "/timeline";
    var query = "";
    while (true) {
      var answer = api.get("dossier", path + query);
      said.add(told(path, answer));
      if (answer.status() != 200 || !answer.json().hasNonNull("older")) {
        return said;
      }
      var older = answer.json().get("older").asString();
      query = "?before=" + URLEncoder.encode(older, StandardCharsets.UTF_8);
    }
  }

  private static List<String> inTheMdo(CanaryCase about) {
    var meeting = "/v1/meetings/" + about.left().meetingId();
    return List.of("/v1/meetings", "/v1/submissions", meeting, meeting + "/consultation");
  }

  private static List<String> inMessages(CanaryCase about) {
    var onCase = "/v1/cases/" + about.caseId() + "/conversations";
    return List.of("/v1/conversations", onCase, onCase + "/" + about.left().conversationId());
  }

  private static String told(String path, Answer answer) {
    if (answer.status() >= 500) {
      throw new AssertionError(path + ": " + answer.status() + " " + answer.text());
    }
    return path + " " + answer.status() + " " + answer.text();
  }
}
