package nl.wijkverband.gateway.giveexplanation;

import java.util.List;
import java.util.Map;
import nl.wijkverband.gateway.command.Body;
import org.jspecify.annotations.Nullable;

/** What was typed in the form. */
record GiveExplanationForm(
    @Nullable String patientWords,
    @Nullable List<String> models,
    @Nullable String metaphor,
    @Nullable String givenOn) {

  Map<String, Object> body() {
    return new Body()
        .text("patientWords", patientWords)
        .list("models", models)
        .text("metaphor", metaphor)
        .date("givenOn", givenOn)
        .values();
  }
}
