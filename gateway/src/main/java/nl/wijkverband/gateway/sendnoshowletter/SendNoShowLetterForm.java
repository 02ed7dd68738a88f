package nl.wijkverband.gateway.sendnoshowletter;

import java.util.Map;
import nl.wijkverband.gateway.command.Body;
import org.jspecify.annotations.Nullable;

/** What was typed in the form. */
record SendNoShowLetterForm(@Nullable String sentOn) {

  Map<String, Object> body() {
    return new Body().date("sentOn", sentOn).values();
  }
}
