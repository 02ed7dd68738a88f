package nl.wijkverband.gateway.recordunplannedcontact;

import java.util.Map;
import nl.wijkverband.gateway.command.Body;
import org.jspecify.annotations.Nullable;

/** What was typed in the form. */
record RecordUnplannedContactForm(
    @Nullable String practitionerId,
    @Nullable String form,
    @Nullable String about,
    @Nullable String contactOn,
    @Nullable String contactTime) {

  Map<String, Object> body() {
    return new Body()
        .text("practitionerId", practitionerId)
        .text("form", form)
        .text("about", about)
        .moment("at", contactOn, contactTime)
        .values();
  }
}
