package nl.wijkverband.gateway.recordunplannedcontact;

import java.util.Map;
import nl.wijkverband.gateway.command.Body;
import org.jspecify.annotations.Nullable;

/**
 * What was typed in the form.
 *
 * @param how in which form they met; a field that is called form hides the form itself in a browser
 */
record RecordUnplannedContactForm(
    @Nullable String practitionerId,
    @Nullable String how,
    @Nullable String about,
    @Nullable String contactOn,
    @Nullable String contactTime) {

  Map<String, Object> body() {
    return new Body()
        .text("practitionerId", practitionerId)
        .text("form", how)
        .text("about", about)
        .moment("at", contactOn, contactTime)
        .values();
  }
}
