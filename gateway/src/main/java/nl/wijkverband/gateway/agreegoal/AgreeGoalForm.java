package nl.wijkverband.gateway.agreegoal;

import java.util.Map;
import nl.wijkverband.gateway.command.Body;
import org.jspecify.annotations.Nullable;

/** What was typed in the form. */
record AgreeGoalForm(@Nullable String revision, @Nullable String agreedOn) {

  Map<String, Object> body() {
    return new Body().date("agreedOn", agreedOn).values();
  }
}
