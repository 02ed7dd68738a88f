package nl.wijkverband.gateway.startconversation;

import java.util.List;
import java.util.Map;
import nl.wijkverband.gateway.command.Body;
import nl.wijkverband.gateway.dossier.Person;
import org.jspecify.annotations.Nullable;

/** What was typed; participants by their ids. */
record StartConversationForm(
    @Nullable String category,
    @Nullable List<String> participants,
    @Nullable String text,
    @Nullable String urgent,
    @Nullable String urgentReason) {

  Map<String, Object> body(List<Person> chosen) {
    return new Body()
        .text("category", category)
        .list("participants", chosen)
        .text("text", text)
        .and("urgent", "true".equals(urgent))
        .text("urgentReason", urgentReason)
        .values();
  }
}
