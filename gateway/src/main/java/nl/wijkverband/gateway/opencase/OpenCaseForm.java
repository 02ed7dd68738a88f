package nl.wijkverband.gateway.opencase;

import java.util.Map;
import nl.wijkverband.gateway.command.Body;
import org.jspecify.annotations.Nullable;

/** What was typed in the form. */
record OpenCaseForm(
    @Nullable String complaint, @Nullable String complaintSince, @Nullable String openedOn) {

  Map<String, Object> body() {
    return new Body()
        .text("complaint", complaint)
        .date("complaintSince", complaintSince)
        .date("openedOn", openedOn)
        .values();
  }
}
