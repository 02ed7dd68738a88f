package nl.wijkverband.gateway.revisegoal;

import java.util.Map;
import nl.wijkverband.gateway.command.Body;
import org.jspecify.annotations.Nullable;

/** What was typed in the form. */
record ReviseGoalForm(
    @Nullable String revision,
    @Nullable String wording,
    @Nullable String reason,
    @Nullable String revisedOn) {

  Map<String, Object> body() {
    return new Body()
        .text("wording", wording)
        .text("reason", reason)
        .date("revisedOn", revisedOn)
        .values();
  }
}
