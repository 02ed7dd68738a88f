package nl.wijkverband.platform.web.problem;

import java.util.stream.Stream;
import nl.wijkverband.platform.log.SafeTrace;
import nl.wijkverband.platform.trouble.PassingTrouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationServiceException;

/** What nobody foresaw: told without anything of the inside, logged with where it happened. */
public final class UnexpectedErrors {

  private static final Logger log = LoggerFactory.getLogger(UnexpectedErrors.class);

  private final Problems problems;

  public UnexpectedErrors(Problems problems) {
    this.problems = problems;
  }

  /** The answer: try again later when that can help, else only that it went wrong. */
  public Problem describe(Throwable thrown) {
    if (PassingTrouble.is(thrown) || isSignInAway(thrown)) {
      log.warn("not available now: {}", SafeTrace.of(thrown));
      return problems.named("unavailable", 503);
    }
    log.error("unexpected: {}", SafeTrace.of(thrown));
    return problems.named("unexpected", 500);
  }

  private static boolean isSignInAway(Throwable thrown) {
    return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
        .limit(20)
        .anyMatch(AuthenticationServiceException.class::isInstance);
  }
}
