package nl.wijkverband.acceptance.story;

import java.util.LinkedHashSet;
import java.util.Set;
import nl.wijkverband.acceptance.stage.Api;

/** All of a case's timeline as one role may read it, page by page: the slow way to compare. */
record History(String username, String caseId) {

  /** The id of every entry. */
  Set<String> entries() {
    Set<String> ids = new LinkedHashSet<>();
    String before = "";
    while (before != null) {
      var page =
          Api.as(username).get("dossier", "/v1/cases/" + caseId + "/timeline" + before).json();
      page.get("entries").forEach(entry -> ids.add(entry.get("id").asString()));
      before = page.hasNonNull("older") ? "?before=" + page.get("older").asString() : null;
    }
    return ids;
  }

  /** What is there now and was not among those. */
  Set<String> entriesSince(Set<String> known) {
    var fresh = entries();
    fresh.removeAll(known);
    return fresh;
  }
}
