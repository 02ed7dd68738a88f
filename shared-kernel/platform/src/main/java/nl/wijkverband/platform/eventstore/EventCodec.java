package nl.wijkverband.platform.eventstore;

import java.nio.charset.StandardCharsets;
import nl.wijkverband.platform.json.WijkJson;
import nl.wijkverband.platform.personaldata.PersonalData;
import nl.wijkverband.vocabulary.PatientId;
import tools.jackson.databind.node.ObjectNode;

/** Between our records and the JSON in the table: upcasting and personal data in one place. */
final class EventCodec {

  /** In bytes of JSON, encrypted. What cannot be published later must not be stored. */
  static final int MOST = 1024 * 1024;

  private final EventTypes types;
  private final Upcasters upcasters;
  private final PersonalData personalData;

  EventCodec(EventTypes types, Upcasters upcasters, PersonalData personalData) {
    this.types = types;
    this.upcasters = upcasters;
    this.personalData = personalData;
  }

  String encode(Object event, PatientId patientId) {
    String json = WijkJson.events().writeValueAsString(personalData.protect(event, patientId));
    int bytes = bytes(json);
    if (bytes > MOST) {
      throw new EventTooLarge(event.getClass(), bytes);
    }
    return json;
  }

  private static int bytes(String json) {
    // No character takes more than three bytes, so most need no counting.
    return json.length() <= MOST / 3 ? json.length() : json.getBytes(StandardCharsets.UTF_8).length;
  }

  /** The event as the newest record for it; the envelope keeps the type it was written with. */
  StoredEvent decode(StoredRow row) {
    var json = (ObjectNode) WijkJson.events().readTree(row.payload());
    var newest =
        upcasters.newest(new Upcaster.Form(row.envelope().type(), row.envelope().revision(), json));
    Class<?> type =
        types
            .find(newest.type(), newest.revision())
            .orElseThrow(() -> new UnknownEventType(newest.type(), newest.revision()));
    return new StoredEvent(
        row.envelope(), personalData.reveal(newest.payload(), type, row.envelope().patientId()));
  }
}
