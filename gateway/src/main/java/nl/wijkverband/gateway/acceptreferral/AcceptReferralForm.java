package nl.wijkverband.gateway.acceptreferral;

import java.util.Map;
import nl.wijkverband.gateway.command.Body;
import org.jspecify.annotations.Nullable;

/** What was typed in the form. */
record AcceptReferralForm(@Nullable String on) {

  Map<String, Object> body() {
    return new Body().date("on", on).values();
  }
}
