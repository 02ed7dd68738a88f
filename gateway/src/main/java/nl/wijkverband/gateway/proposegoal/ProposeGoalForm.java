package nl.wijkverband.gateway.proposegoal;

import java.util.List;
import java.util.Map;
import nl.wijkverband.gateway.command.Body;
import org.jspecify.annotations.Nullable;

/** What was typed in the form. */
record ProposeGoalForm(
    @Nullable String wording,
    @Nullable String domain,
    @Nullable String horizon,
    @Nullable String measuredBy,
    @Nullable List<String> helpers,
    @Nullable String proposedOn) {

  Map<String, Object> body() {
    return new Body()
        .text("wording", wording)
        .text("domain", domain)
        .text("horizon", horizon)
        .text("measuredBy", measuredBy)
        .list("helpers", helpers)
        .date("proposedOn", proposedOn)
        .values();
  }
}
