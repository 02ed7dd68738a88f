package nl.wijkverband.gateway.recordnoshow;

import java.util.Map;
import nl.wijkverband.gateway.command.Body;
import org.jspecify.annotations.Nullable;

/** What was typed in the form. */
record RecordNoShowForm(@Nullable String note) {

  Map<String, Object> body() {
    return new Body().text("note", note).values();
  }
}
