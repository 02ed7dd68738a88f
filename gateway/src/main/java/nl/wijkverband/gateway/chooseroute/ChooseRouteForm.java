package nl.wijkverband.gateway.chooseroute;

import java.util.Map;
import nl.wijkverband.gateway.command.Body;
import org.jspecify.annotations.Nullable;

/** What was typed in the form. */
record ChooseRouteForm(@Nullable String route, @Nullable String reason, @Nullable String chosenOn) {

  Map<String, Object> body() {
    return new Body()
        .text("route", route)
        .text("reason", reason)
        .date("chosenOn", chosenOn)
        .values();
  }
}
