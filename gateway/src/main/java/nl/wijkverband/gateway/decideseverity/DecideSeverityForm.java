package nl.wijkverband.gateway.decideseverity;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.wijkverband.gateway.command.Body;
import nl.wijkverband.vocabulary.SeverityFactor;
import org.jspecify.annotations.Nullable;

/**
 * What was typed in the form.
 *
 * @param level the profile at which a factor stands, by the name of the factor
 */
record DecideSeverityForm(
    @Nullable Map<String, String> level,
    @Nullable String decided,
    @Nullable String reasonToDiffer,
    @Nullable String predisposing,
    @Nullable String precipitating,
    @Nullable String relationWithCare,
    @Nullable String decidedOn) {

  Map<String, Object> body() {
    return new Body()
        .list("judgements", judgements())
        .text("decided", decided)
        .text("reasonToDiffer", reasonToDiffer)
        .text("predisposing", predisposing)
        .text("precipitating", precipitating)
        .number("relationWithCare", relationWithCare)
        .date("decidedOn", decidedOn)
        .values();
  }

  List<Map<String, Object>> judgements() {
    return Arrays.stream(SeverityFactor.values())
        .filter(factor -> levelOf(factor) != null)
        .map(
            factor ->
                new Body().text("factor", factor.name()).text("level", levelOf(factor)).values())
        .toList();
  }

  /** The factors nothing was chosen for yet. */
  public List<SeverityFactor> open() {
    return Arrays.stream(SeverityFactor.values())
        .filter(factor -> levelOf(factor) == null)
        .toList();
  }

  private @Nullable String levelOf(SeverityFactor factor) {
    return level == null ? null : level.get(factor.name());
  }
}
