package nl.wijkverband.platform.web.problem;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkverband.platform.rule.Rule;
import nl.wijkverband.platform.web.Correlation;
import nl.wijkverband.platform.web.Texts;
import org.slf4j.MDC;

/** Words a problem: {@code problem.<name>.title} and {@code .detail} from the messages. */
public final class Problems {

  private static final String GENERAL = "urn:wijkverband:problem:";
  private static final String RULE = "urn:wijkverband:rule:";

  private final Texts texts;

  public Problems(Texts texts) {
    this.texts = texts;
  }

  /** A problem of this name. */
  public Problem named(String name, int status) {
    return named(name, status, Map.of(), List.of());
  }

  /** A problem of this name, about these fields. */
  public Problem named(
      String name, int status, Map<String, ?> parameters, List<FieldProblem> errors) {
    return new Problem(
        GENERAL + name,
        texts.read("problem." + name + ".title", parameters),
        status,
        texts.read("problem." + name + ".detail", parameters),
        errors,
        correlation());
  }

  /** The general problem for a status the framework came up with. */
  public Problem ofStatus(int status) {
    return switch (status) {
      case 401 -> named("not-signed-in", status);
      case 403 -> named("not-allowed", status);
      case 404 -> named("not-found", status);
      case 405 -> named("method-not-allowed", status);
      case 406, 415 -> named("media-type", status);
      case 413 -> named("too-large", status);
      case 503 -> named("unavailable", status);
      default -> status < 500 ? named("invalid-request", status) : named("unexpected", status);
    };
  }

  /** A rule of the domain was broken. */
  public Problem broken(Rule rule) {
    String key = "rule." + rule.getClass().getSimpleName();
    Map<String, Object> parameters = rule.parameters();
    String detail =
        texts
            .find(key + ".detail", parameters)
            .orElseGet(() -> texts.read("problem.rule-broken.detail", parameters));
    return new Problem(
        RULE + kebab(rule.getClass().getSimpleName()),
        texts
            .find(key + ".title", parameters)
            .orElseGet(() -> texts.read("problem.rule-broken.title", parameters)),
        422,
        detail,
        Optional.ofNullable(rule.field())
            .map(field -> List.of(new FieldProblem(field, detail)))
            .orElse(List.of()),
        correlation());
  }

  /** What is wrong with one field: {@code invalid.<name>} from the messages. */
  public FieldProblem field(String path, String name, Map<String, ?> parameters) {
    return new FieldProblem(path, texts.read("invalid." + name, parameters));
  }

  /** Whether there is a text of our own for this constraint. */
  Optional<String> findInvalid(String name, Map<String, ?> parameters) {
    return texts.find("invalid." + name, parameters);
  }

  static String kebab(String className) {
    // Also where a word of one letter stands before the next: AFutureAppointment is a-future-….
    return className
        .replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-")
        .toLowerCase(Texts.DUTCH);
  }

  private static String correlation() {
    String id = MDC.get(Correlation.MDC_KEY);
    return id == null ? "" : id;
  }
}
