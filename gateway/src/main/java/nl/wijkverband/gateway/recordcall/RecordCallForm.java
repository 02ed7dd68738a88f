package nl.wijkverband.gateway.recordcall;

import java.util.Map;
import nl.wijkverband.gateway.command.Body;
import org.jspecify.annotations.Nullable;

/** What was typed in the form. */
record RecordCallForm(
    @Nullable String reached,
    @Nullable String agreed,
    @Nullable String calledOn,
    @Nullable String calledTime) {

  Map<String, Object> body() {
    return new Body()
        .yesNo("reached", reached)
        .text("agreed", agreed)
        .moment("calledAt", calledOn, calledTime)
        .values();
  }
}
