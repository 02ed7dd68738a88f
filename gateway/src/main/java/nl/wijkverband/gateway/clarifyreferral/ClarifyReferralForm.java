package nl.wijkverband.gateway.clarifyreferral;

import java.util.Map;
import nl.wijkverband.gateway.command.Body;
import org.jspecify.annotations.Nullable;

/** What was typed in the form. */
record ClarifyReferralForm(@Nullable String text) {

  Map<String, Object> body() {
    return new Body().text("text", text).values();
  }
}
