package nl.wijkverband.acceptance.screens;

import java.util.ArrayList;
import java.util.List;
import nl.wijkverband.acceptance.stage.Api;
import nl.wijkverband.acceptance.stage.Practitioner;
import tools.jackson.databind.JsonNode;

/** A case that stands on the agenda of a meeting to come, as the demo story leaves its own. */
record WaitingCase(String meetingId, String submissionId) {

  static WaitingCase of(String caseId) {
    for (String meetingId : meetings()) {
      for (JsonNode item : read("/v1/meetings/" + meetingId).get("agenda")) {
        if (item.get("caseId").asString().equals(caseId)
            && item.get("state").asString().equals("ON_AGENDA")) {
          return new WaitingCase(meetingId, item.get("submissionId").asString());
        }
      }
    }
    throw new AssertionError("The case waits for no meeting");
  }

  private static List<String> meetings() {
    var found = new ArrayList<String>();
    read("/v1/meetings").get("items").forEach(item -> found.add(item.get("meetingId").asString()));
    return found;
  }

  private static JsonNode read(String path) {
    return Api.as(Practitioner.CHAIR.username()).get("mdo-casework", path).json();
  }
}
