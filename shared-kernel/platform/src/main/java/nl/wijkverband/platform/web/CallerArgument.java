package nl.wijkverband.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wijkverband.platform.command.Caller;
import nl.wijkverband.platform.envelope.IdempotencyKey;
import nl.wijkverband.platform.personaldata.PersonalData;
import nl.wijkverband.platform.web.problem.Refused;
import nl.wijkverband.vocabulary.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a controller method its {@link Caller}, or just the {@link Actor}. */
final class CallerArgument implements HandlerMethodArgumentResolver {

  private static final Pattern REVISION = Pattern.compile("\"(\\d{1,9})\"");

  private final ObjectProvider<PersonalData> personalData;

  CallerArgument(ObjectProvider<PersonalData> personalData) {
    this.personalData = personalData;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Caller.class
        || parameter.getParameterType() == Actor.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest web,
      @Nullable WebDataBinderFactory binders) {
    var request = web.getNativeRequest(HttpServletRequest.class);
    if (request == null) {
      throw new IllegalStateException("no HTTP request");
    }
    return parameter.getParameterType() == Actor.class ? actor(request) : caller(request);
  }

  Caller caller(HttpServletRequest request) {
    Actor actor = actor(request);
    return new Caller(
        actor, Correlation.of(request), idempotencyKey(request, actor), revision(request));
  }

  private static Actor actor(HttpServletRequest request) {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    if (authentication != null && authentication.getPrincipal() instanceof Jwt token) {
      return TokenActor.of(token, request.getHeader("Wijk-Role"));
    }
    throw new AuthenticationCredentialsNotFoundException("no access token");
  }

  private @Nullable IdempotencyKey idempotencyKey(HttpServletRequest request, Actor actor) {
    String header = request.getHeader("Idempotency-Key");
    if (header == null) {
      return null;
    }
    try {
      return new IdempotencyKey(UUID.fromString(header), fingerprint(request, actor));
    } catch (IllegalArgumentException notAnId) {
      throw new Refused("invalid-header", 400);
    }
  }

  private String fingerprint(HttpServletRequest request, Actor actor) {
    String same =
        String.join(
            "\n",
            actor.id().toString(),
            actor.role().code(),
            request.getMethod(),
            request.getRequestURI(),
            new String(KeptBody.of(request), StandardCharsets.UTF_8));
    return personalData.getObject().fingerprint(same);
  }

  private static @Nullable Integer revision(HttpServletRequest request) {
    String header = request.getHeader("If-Match");
    if (header == null) {
      return null;
    }
    Matcher matcher = REVISION.matcher(header.trim());
    if (!matcher.matches()) {
      throw new Refused("invalid-header", 400);
    }
    return Integer.valueOf(matcher.group(1));
  }
}
