package nl.wijkverband.gateway.agreeinterval;

import java.util.Map;
import nl.wijkverband.gateway.command.Body;
import org.jspecify.annotations.Nullable;

/** What was typed in the form. */
record AgreeIntervalForm(
    @Nullable String practitionerId,
    @Nullable String minWeeks,
    @Nullable String maxWeeks,
    @Nullable String from) {

  Map<String, Object> body() {
    return new Body()
        .text("practitionerId", practitionerId)
        .number("minWeeks", minWeeks)
        .number("maxWeeks", maxWeeks)
        .date("from", from)
        .values();
  }
}
