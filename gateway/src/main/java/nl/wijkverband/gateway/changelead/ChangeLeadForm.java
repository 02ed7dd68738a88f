package nl.wijkverband.gateway.changelead;

import java.util.Map;
import nl.wijkverband.gateway.command.Body;
import org.jspecify.annotations.Nullable;

/** What was typed in the form. */
record ChangeLeadForm(@Nullable String leadId, @Nullable String changedOn) {

  Map<String, Object> body() {
    return new Body().text("leadId", leadId).date("changedOn", changedOn).values();
  }
}
