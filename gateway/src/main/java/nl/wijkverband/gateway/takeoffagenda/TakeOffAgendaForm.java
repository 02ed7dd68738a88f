package nl.wijkverband.gateway.takeoffagenda;

import java.util.Map;
import nl.wijkverband.gateway.command.Body;
import org.jspecify.annotations.Nullable;

/** What was typed in the form. */
record TakeOffAgendaForm(@Nullable String reason) {

  Map<String, Object> body() {
    return new Body().text("reason", reason).values();
  }
}
