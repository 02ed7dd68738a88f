package nl.wijkverband.gateway.correctnoshow;

import java.util.Map;
import nl.wijkverband.gateway.command.Body;
import org.jspecify.annotations.Nullable;

/** What was typed in the form. */
record CorrectNoShowForm(
    @Nullable String outcome, @Nullable String reason, @Nullable String correctedOn) {

  Map<String, Object> body() {
    return new Body()
        .text("outcome", outcome)
        .text("reason", reason)
        .date("correctedOn", correctedOn)
        .values();
  }
}
