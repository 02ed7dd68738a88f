package nl.wijkverband.gateway.declinereferral;

import java.util.Map;
import nl.wijkverband.gateway.command.Body;
import org.jspecify.annotations.Nullable;

/** What was typed in the form. */
record DeclineReferralForm(@Nullable String reason, @Nullable String on) {

  Map<String, Object> body() {
    return new Body().text("reason", reason).date("on", on).values();
  }
}
