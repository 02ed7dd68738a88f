package nl.wijkverband.gateway.sendmessage;

import java.util.Map;
import nl.wijkverband.gateway.command.Body;
import org.jspecify.annotations.Nullable;

/** What was typed in the form. */
record SendMessageForm(
    @Nullable String text, @Nullable String urgent, @Nullable String urgentReason) {

  Map<String, Object> body() {
    return new Body()
        .text("text", text)
        .and("urgent", "true".equals(urgent))
        .text("urgentReason", urgentReason)
        .values();
  }
}
