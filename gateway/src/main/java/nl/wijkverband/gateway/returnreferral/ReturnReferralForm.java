package nl.wijkverband.gateway.returnreferral;

import java.util.Map;
import nl.wijkverband.gateway.command.Body;
import org.jspecify.annotations.Nullable;

/** What was typed in the form. */
record ReturnReferralForm(@Nullable String question, @Nullable String on) {

  Map<String, Object> body() {
    return new Body().text("question", question).date("on", on).values();
  }
}
