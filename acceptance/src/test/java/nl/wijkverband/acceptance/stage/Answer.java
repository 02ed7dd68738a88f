package nl.wijkverband.acceptance.stage;

import java.net.http.HttpHeaders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a service answered. */
public record Answer(int status, HttpHeaders headers, String text) {

  /** The answer as JSON. */
  public JsonNode json() {
    return JsonMapper.shared().readTree(text);
  }

  /** The content type, empty when there is none. */
  public String type() {
    return headers.firstValue("Content-Type").orElse("");
  }
}
