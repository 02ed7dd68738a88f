package nl.wijkverband.platform.eventstore;

import nl.wijkverband.platform.json.WijkJson;
import nl.wijkverband.platform.personaldata.PersonalData;
import nl.wijkverband.vocabulary.PatientId;
import tools.jackson.databind.node.ObjectNode;

/** Between our records and the JSON in the table: upcasting and personal data in one place. */
final class EventCodec {

  private final EventTypes types;
  private final Upcasters upcasters;
  private final PersonalData personalData;

  EventCodec(EventTypes types, Upcasters upcasters, PersonalData personalData) {
    this.types = types;
    this.upcasters = upcasters;
    this.personalData = personalData;
  }

  String encode(Object event, PatientId patientId) {
    return WijkJson.events().writeValueAsString(personalData.protect(event, patientId));
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
