package nl.wijkverband.gateway.submitcase;

import java.util.Map;
import nl.wijkverband.gateway.command.Body;
import org.jspecify.annotations.Nullable;

/** What was typed in the form. */
record SubmitCaseForm(
    @Nullable String purpose,
    @Nullable String question,
    @Nullable String introduction,
    @Nullable String submittedOn) {

  Map<String, Object> body() {
    return new Body()
        .text("purpose", purpose)
        .text("question", question)
        .text("introduction", introduction)
        .date("submittedOn", submittedOn)
        .values();
  }
}
