package nl.wijkverband.platform.web.problem;

import jakarta.validation.ConstraintViolation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/** Tells per field which constraint it breaks, in Dutch. */
final class InvalidInput {

  private final Problems problems;

  InvalidInput(Problems problems) {
    this.problems = problems;
  }

  Problem describe(MethodArgumentNotValidException invalid) {
    return problem(invalid.getBindingResult().getAllErrors().stream().map(this::field).toList());
  }

  Problem describe(HandlerMethodValidationException invalid) {
    List<FieldProblem> errors = new ArrayList<>();
    for (var result : invalid.getParameterValidationResults()) {
      String name = String.valueOf(result.getMethodParameter().getParameterName());
      String element =
          result.getContainerIndex() == null ? "" : "[" + result.getContainerIndex() + "]";
      if (result instanceof ParameterErrors nested) {
        nested.getAllErrors().forEach(error -> errors.add(within(element, field(error))));
      } else {
        result
            .getResolvableErrors()
            .forEach(
                error ->
                    errors.add(
                        message(name, error, result.unwrap(error, ConstraintViolation.class))));
      }
    }
    return problem(errors);
  }

  private Problem problem(List<FieldProblem> errors) {
    var sorted =
        errors.stream().sorted(java.util.Comparator.comparing(FieldProblem::field)).toList();
    return problems.named("invalid-input", 422, Map.of(), sorted);
  }

  private FieldProblem within(String element, FieldProblem error) {
    return element.isEmpty()
        ? error
        : new FieldProblem(element + "." + error.field(), error.message());
  }

  private FieldProblem field(ObjectError error) {
    String path = error instanceof FieldError field ? field.getField() : error.getObjectName();
    return error.contains(ConstraintViolation.class)
        ? message(path, error, error.unwrap(ConstraintViolation.class))
        : problems.field(path, "Value", Map.of());
  }

  private FieldProblem message(
      String path, MessageSourceResolvable error, ConstraintViolation<?> violation) {
    var constraint = violation.getConstraintDescriptor();
    String name = constraint.getAnnotation().annotationType().getSimpleName();
    String ours =
        problems
            .findInvalid(name, constraint.getAttributes())
            .filter(text -> violation.getMessageTemplate().startsWith("{"))
            .orElse(violation.getMessage());
    return new FieldProblem(path, ours);
  }
}
