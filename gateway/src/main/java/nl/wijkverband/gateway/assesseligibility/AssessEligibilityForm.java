package nl.wijkverband.gateway.assesseligibility;

import java.util.List;
import java.util.Map;
import nl.wijkverband.gateway.command.Body;
import org.jspecify.annotations.Nullable;

/** What was typed in the form. */
record AssessEligibilityForm(
    @Nullable List<String> criteria,
    @Nullable List<String> exclusions,
    @Nullable String stabiliseFirst,
    @Nullable String lookAgainOn,
    @Nullable String ageOverrideReason,
    @Nullable String assessedOn) {

  Map<String, Object> body() {
    return new Body()
        .list("criteria", criteria)
        .list("exclusions", exclusions)
        .text("stabiliseFirst", stabiliseFirst)
        .date("lookAgainOn", lookAgainOn)
        .text("ageOverrideReason", ageOverrideReason)
        .date("assessedOn", assessedOn)
        .values();
  }
}
