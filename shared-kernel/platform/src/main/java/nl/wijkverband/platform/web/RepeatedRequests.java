package nl.wijkverband.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.wijkverband.platform.command.Accepted;
import nl.wijkverband.platform.envelope.IdempotencyKey;
import nl.wijkverband.platform.envelope.Position;
import nl.wijkverband.platform.eventstore.HandledCommands;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers a request that was carried out already as it was answered then, before anything is
 * decided again: who declined a referral has no access to it any more when the form is sent twice.
 * The fingerprint holds the actor, so it is only ever one's own answer.
 */
final class RepeatedRequests implements HandlerInterceptor {

  private final CallerArgument callers;
  private final ObjectProvider<HandledCommands> handledCommands;
  private final ObjectProvider<JsonMapper> json;
  private final String service;

  RepeatedRequests(
      CallerArgument callers,
      ObjectProvider<HandledCommands> handledCommands,
      ObjectProvider<JsonMapper> json,
      String service) {
    this.callers = callers;
    this.handledCommands = handledCommands;
    this.json = json;
    this.service = service;
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException {
    HandledCommands handled = handledCommands.getIfAvailable();
    if (handled == null
        || request.getHeader("Idempotency-Key") == null
        || !(handler instanceof HandlerMethod method)
        || method.getMethod().getReturnType() != Accepted.class) {
      return true;
    }
    IdempotencyKey key = callers.caller(request).idempotencyKey();
    var earlier =
        key == null
            ? java.util.Optional.<HandledCommands.Answer>empty()
            : handled
                .find(key.key())
                .filter(answer -> answer.fingerprint().equals(key.fingerprint()));
    if (earlier.isEmpty()) {
      return true;
    }
    var answer = earlier.get();
    write(
        response,
        status(method),
        new Accepted(answer.answerId(), new Position(service, answer.position())));
    return false;
  }

  private void write(HttpServletResponse response, int status, Accepted accepted)
      throws IOException {
    response.setStatus(status);
    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    response.getOutputStream().write(json.getObject().writeValueAsBytes(accepted));
  }

  private static int status(HandlerMethod method) {
    @Nullable ResponseStatus declared = method.getMethodAnnotation(ResponseStatus.class);
    return declared == null ? 200 : declared.value().value();
  }
}
