package nl.wijkverband.gateway.completeaction;

import java.util.Map;
import nl.wijkverband.gateway.command.Body;
import org.jspecify.annotations.Nullable;

/** What was typed in the form. */
record CompleteActionForm(@Nullable String result, @Nullable String doneOn) {

  Map<String, Object> body() {
    return new Body().text("result", result).date("doneOn", doneOn).values();
  }
}
