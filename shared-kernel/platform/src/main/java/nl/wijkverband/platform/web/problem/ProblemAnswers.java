package nl.wijkverband.platform.web.problem;

import java.util.List;
import java.util.Map;
import nl.wijkverband.platform.access.ConsentUnknown;
import nl.wijkverband.platform.access.NoSuchCase;
import nl.wijkverband.platform.access.RoleNotAllowed;
import nl.wijkverband.platform.command.ChangedMeanwhile;
import nl.wijkverband.platform.command.KeyReused;
import nl.wijkverband.platform.eventstore.EventTooLarge;
import nl.wijkverband.platform.rule.BrokenRule;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** From everything that can go wrong to the one kind of answer for it. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
final class ProblemAnswers {

  private final Problems problems;
  private final UnexpectedErrors unexpected;
  private final UnreadableBody unreadable;
  private final InvalidInput invalid;

  ProblemAnswers(Problems problems, UnexpectedErrors unexpected) {
    this.problems = problems;
    this.unexpected = unexpected;
    this.unreadable = new UnreadableBody(problems);
    this.invalid = new InvalidInput(problems);
  }

  @ExceptionHandler
  ResponseEntity<Problem> on(BrokenRule broken) {
    return answer(problems.broken(broken.rule()));
  }

  @ExceptionHandler
  ResponseEntity<Problem> on(ChangedMeanwhile stale) {
    return answer(problems.named("changed-meanwhile", 412));
  }

  @ExceptionHandler
  ResponseEntity<Problem> on(EventTooLarge large) {
    return answer(problems.named("too-large", 413));
  }

  @ExceptionHandler
  ResponseEntity<Problem> on(KeyReused reused) {
    return answer(problems.named("key-reused", 422));
  }

  @ExceptionHandler
  ResponseEntity<Problem> on(NoSuchCase unknown) {
    return answer(problems.named("no-such-case", 404));
  }

  @ExceptionHandler
  ResponseEntity<Problem> on(AggregateNotFoundException unknown) {
    return answer(problems.named("not-found", 404));
  }

  @ExceptionHandler
  ResponseEntity<Problem> on(RoleNotAllowed refused) {
    return answer(problems.named("role-not-allowed", 403));
  }

  @ExceptionHandler
  ResponseEntity<Problem> on(ConsentUnknown closed) {
    return answer(problems.named("consent-unknown", 503));
  }

  @ExceptionHandler
  ResponseEntity<Problem> on(AccessDeniedException refused) {
    return answer(problems.named("not-allowed", 403));
  }

  @ExceptionHandler
  ResponseEntity<Problem> on(Refused refused) {
    return answer(problems.named(refused.problem(), refused.status()));
  }

  @ExceptionHandler
  ResponseEntity<Problem> on(HttpMessageNotReadableException broken) {
    return answer(unreadable.describe(broken.getCause()));
  }

  @ExceptionHandler
  ResponseEntity<Problem> on(MethodArgumentNotValidException wrong) {
    return answer(invalid.describe(wrong));
  }

  @ExceptionHandler
  ResponseEntity<Problem> on(HandlerMethodValidationException wrong) {
    return answer(invalid.describe(wrong));
  }

  @ExceptionHandler
  ResponseEntity<Problem> on(ServletRequestBindingException missing) {
    return answer(problems.named("invalid-parameter", 400));
  }

  @ExceptionHandler
  ResponseEntity<Problem> on(MethodArgumentTypeMismatchException wrong) {
    if (!wrong
        .getParameter()
        .hasParameterAnnotation(org.springframework.web.bind.annotation.PathVariable.class)) {
      var error = problems.field(wrong.getName(), "Value", Map.of());
      return answer(problems.named("invalid-parameter", 400, Map.of(), List.of(error)));
    }
    // An id that is no id is as unknown as one that is nobody's.
    return answer(
        problems.named(wrong.getName().equals("caseId") ? "no-such-case" : "not-found", 404));
  }

  /** The client went away; there is nobody to answer. */
  @ExceptionHandler
  void on(AsyncRequestNotUsableException gone) {}

  @ExceptionHandler
  ResponseEntity<Problem> on(Exception other) {
    if (other instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
      return answer(problems.ofStatus(known.getStatusCode().value()), known.getHeaders());
    }
    return answer(unexpected.describe(other));
  }

  private static ResponseEntity<Problem> answer(Problem problem) {
    return answer(problem, HttpHeaders.EMPTY);
  }

  private static ResponseEntity<Problem> answer(Problem problem, HttpHeaders headers) {
    return ResponseEntity.status(problem.status())
        .headers(headers)
        .headers(all -> problem.retryAfter().ifPresent(wait -> all.set("Retry-After", wait)))
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }
}
