package nl.wijkverband.platform.wire;

import java.util.Map;
import nl.wijkverband.contracts.Contract;
import nl.wijkverband.contracts.Superseded;
import nl.wijkverband.contracts.Supersedes;
import nl.wijkverband.platform.eventstore.EventTypes;
import nl.wijkverband.platform.personaldata.PersonalData;
import nl.wijkverband.vocabulary.PatientId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One fact, one record, in every revision some reader may need. The body is the oldest of them, so
 * that a reader who knows nothing newer reads it as ever; the newer ones stand beside its fields
 * under a name no field can have, and everybody takes the newest they know.
 */
public final class Revisions {

  private static final String NEWER = "@newer";

  private Revisions() {}

  /** As which a record names itself: what every reader knows. */
  public static Contract oldest(Contract newest) {
    Contract form = newest;
    while (form instanceof Supersedes<?> later) {
      form = later.predecessor();
    }
    return form;
  }

  /** The body of the record, personal fields encrypted in each revision. */
  public static ObjectNode body(Contract newest, PatientId patientId, PersonalData personalData) {
    ObjectNode body = personalData.protect(oldest(newest), patientId);
    Contract form = newest;
    while (form instanceof Supersedes<?> later) {
      int revision = EventTypes.of(form.getClass()).revision();
      body.withObject("/" + NEWER)
          .set(Integer.toString(revision), personalData.protect(form, patientId));
      form = later.predecessor();
    }
    return body;
  }

  /** The fact as the newest contract that is known here. */
  public static Contract read(
      ObjectNode body,
      Class<?> written,
      EventTypes known,
      PatientId patientId,
      PersonalData personalData) {
    Class<?> type = written;
    ObjectNode form = body;
    if (body.get(NEWER) instanceof ObjectNode newer) {
      for (Map.Entry<String, JsonNode> each : newer.properties()) {
        int revision = Integer.parseInt(each.getKey());
        Class<?> found = known.find(EventTypes.of(type).name(), revision).orElse(type);
        if (revision > EventTypes.of(type).revision()
            && found != type
            && each.getValue() instanceof ObjectNode readable) {
          type = found;
          form = readable;
        }
      }
    }
    return newest((Contract) personalData.reveal(form, type, patientId), known);
  }

  private static Contract newest(Contract read, EventTypes known) {
    Contract form = read;
    while (form instanceof Superseded<?> earlier) {
      Contract next = earlier.successor();
      var type = EventTypes.of(next.getClass());
      if (known.find(type.name(), type.revision()).isEmpty()) {
        return form;
      }
      form = next;
    }
    return form;
  }
}
