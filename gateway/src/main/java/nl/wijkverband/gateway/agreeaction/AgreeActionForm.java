package nl.wijkverband.gateway.agreeaction;

import java.util.Map;
import nl.wijkverband.gateway.command.Body;
import nl.wijkverband.gateway.dossier.Person;
import org.jspecify.annotations.Nullable;

/** What was typed in the form. */
record AgreeActionForm(
    @Nullable String what,
    @Nullable String owner,
    @Nullable String due,
    @Nullable String agreedOn) {

  Map<String, Object> body(@Nullable Person person) {
    return new Body()
        .text("what", what)
        .and("owner", person)
        .date("due", due)
        .date("agreedOn", agreedOn)
        .values();
  }
}
