package nl.wijkverband.gateway.recordactivationnote;

import java.util.List;
import java.util.Map;
import nl.wijkverband.gateway.command.Body;
import org.jspecify.annotations.Nullable;

/** What was typed in the form. */
record RecordActivationNoteForm(
    @Nullable List<String> emphasis, @Nullable String note, @Nullable String sessionOn) {

  Map<String, Object> body() {
    return new Body()
        .list("emphasis", emphasis)
        .text("note", note)
        .date("sessionOn", sessionOn)
        .values();
  }
}
