package nl.wijkverband.gateway.answeradvice;

import java.util.Map;
import nl.wijkverband.gateway.command.Body;
import org.jspecify.annotations.Nullable;

/** What was typed in the form. */
record AnswerAdviceForm(
    @Nullable String answer, @Nullable String patientWords, @Nullable String answeredOn) {

  Map<String, Object> body() {
    return new Body()
        .text("answer", answer)
        .text("patientWords", patientWords)
        .date("answeredOn", answeredOn)
        .values();
  }
}
