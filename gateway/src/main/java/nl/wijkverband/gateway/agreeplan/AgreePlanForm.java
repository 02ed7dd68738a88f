package nl.wijkverband.gateway.agreeplan;

import java.util.List;
import java.util.Map;
import nl.wijkverband.gateway.command.Body;
import org.jspecify.annotations.Nullable;

/** What was typed in the form. */
record AgreePlanForm(@Nullable List<String> parties, @Nullable String agreedOn) {

  Map<String, Object> body() {
    return new Body().list("parties", parties).date("agreedOn", agreedOn).values();
  }
}
