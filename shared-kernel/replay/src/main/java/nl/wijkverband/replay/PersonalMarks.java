package nl.wijkverband.replay;

import java.util.Map;
import nl.wijkverband.platform.json.WijkJson;
import nl.wijkverband.platform.personaldata.PersonalData;
import nl.wijkverband.vocabulary.PatientId;
import nl.wijkverband.vocabulary.Personal;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Events in a corpus can be read by people: where the store has {@code "enc:1:…"}, the file has
 * {@code {"personal": …}}. Which values are personal stands in the file and not in today's records,
 * for it was decided when the event was written.
 */
public final class PersonalMarks {

  private static final String MARK = "personal";

  private record Value(@Personal @Nullable JsonNode value) {}

  private final PersonalData personalData;

  public PersonalMarks(PersonalData personalData) {
    this.personalData = personalData;
  }

  /** As it stands in a store: every marked value encrypted. */
  public JsonNode protect(JsonNode readable, PatientId patientId) {
    if (readable instanceof ObjectNode object && object.size() == 1 && object.has(MARK)) {
      return personalData.protect(new Value(object.get(MARK)), patientId).get("value");
    }
    return each(readable, node -> protect(node, patientId));
  }

  /** As it stands in a corpus: every encrypted value readable, and marked. */
  public JsonNode mark(JsonNode stored, PatientId patientId) {
    if (stored.isString() && stored.stringValue().startsWith("enc:")) {
      ObjectNode marked = WijkJson.events().createObjectNode();
      ObjectNode value = WijkJson.events().createObjectNode();
      value.set("value", stored);
      marked.set(MARK, personalData.reveal(value, Value.class, patientId).value());
      return marked;
    }
    return each(stored, node -> mark(node, patientId));
  }

  private static JsonNode each(
      JsonNode node, java.util.function.Function<JsonNode, JsonNode> change) {
    if (node instanceof ObjectNode object) {
      ObjectNode changed = WijkJson.events().createObjectNode();
      for (Map.Entry<String, JsonNode> field : object.properties()) {
        changed.set(field.getKey(), change.apply(field.getValue()));
      }
      return changed;
    }
    if (node instanceof ArrayNode array) {
      ArrayNode changed = WijkJson.events().createArrayNode();
      array.forEach(item -> changed.add(change.apply(item)));
      return changed;
    }
    return node;
  }
}
