package nl.wijkverband.gateway.statehypothesis;

import java.util.Map;
import nl.wijkverband.gateway.command.Body;
import org.jspecify.annotations.Nullable;

/** What was typed in the form. */
record StateHypothesisForm(@Nullable String reasoning, @Nullable String statedOn) {

  Map<String, Object> body() {
    return new Body().text("reasoning", reasoning).date("statedOn", statedOn).values();
  }
}
