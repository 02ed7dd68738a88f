package nl.wijkverband.gateway.cancelappointment;

import java.util.Map;
import nl.wijkverband.gateway.command.Body;
import org.jspecify.annotations.Nullable;

/** What was typed in the form. */
record CancelAppointmentForm(@Nullable String by, @Nullable String reason, @Nullable String on) {

  Map<String, Object> body() {
    return new Body().text("by", by).text("reason", reason).date("on", on).values();
  }
}
