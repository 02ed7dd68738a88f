package nl.wijkverband.platform.web.problem;

import java.time.temporal.Temporal;
import java.util.List;
import java.util.Map;
import nl.wijkverband.vocabulary.Id;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Tells what is wrong with a JSON body, by field and never by repeating what was in it. */
final class UnreadableBody {

  private final Problems problems;

  UnreadableBody(Problems problems) {
    this.problems = problems;
  }

  Problem describe(@Nullable Throwable cause) {
    return switch (cause) {
      case UnrecognizedPropertyException unknown -> unknownField(unknown);
      case StreamReadException broken -> problems.named("malformed-json", 400);
      case InvalidFormatException wrong -> wrongValue(wrong, wrongKind(wrong.getTargetType()));
      case MismatchedInputException wrong -> mismatch(wrong);
      case DatabindException wrong when !wrong.getPath().isEmpty() -> wrongValue(wrong, "Value");
      case null, default -> problems.named("malformed-json", 400);
    };
  }

  private Problem unknownField(UnrecognizedPropertyException unknown) {
    String field = path(unknown);
    var error = problems.field(field, "UnknownField", Map.of("field", field));
    return problems.named("unknown-field", 400, Map.of("field", field), List.of(error));
  }

  private Problem mismatch(MismatchedInputException wrong) {
    if (wrong.getPath().isEmpty()) {
      return problems.named("malformed-json", 400);
    }
    boolean missing = wrong.getOriginalMessage().startsWith("Cannot map `null`");
    return wrongValue(wrong, missing ? "NotNull" : wrongKind(wrong.getTargetType()));
  }

  private Problem wrongValue(DatabindException wrong, String kind) {
    var error = problems.field(path(wrong), kind, Map.of());
    return problems.named("invalid-input", 422, Map.of(), List.of(error));
  }

  private static String wrongKind(@Nullable Class<?> target) {
    if (target == null) {
      return "Value";
    }
    if (Temporal.class.isAssignableFrom(target)) {
      return target.getSimpleName().equals("LocalDate") ? "Date" : "Moment";
    }
    if (target.isEnum()) {
      return "Choice";
    }
    if (Number.class.isAssignableFrom(target) || target.isPrimitive()) {
      return target == boolean.class ? "Choice" : "Number";
    }
    return Id.class.isAssignableFrom(target) ? "Id" : "Value";
  }

  private static String path(JacksonException at) {
    var path = new StringBuilder();
    for (var step : at.getPath()) {
      String name = step.getPropertyName();
      if (name == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(name);
      }
    }
    return path.toString();
  }
}
