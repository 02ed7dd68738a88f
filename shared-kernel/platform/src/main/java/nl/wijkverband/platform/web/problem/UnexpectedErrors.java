package nl.wijkverband.platform.web.problem;

import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.wijkverband.platform.log.SafeTrace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.transaction.CannotCreateTransactionException;

/** What nobody foresaw: told without anything of the inside, logged with where it happened. */
public final class UnexpectedErrors {

  private static final Logger log = LoggerFactory.getLogger(UnexpectedErrors.class);

  private final Problems problems;

  public UnexpectedErrors(Problems problems) {
    this.problems = problems;
  }

  /** The answer: try again later when that can help, else only that it went wrong. */
  public Problem describe(Throwable thrown) {
    log.error("unexpected: {}", SafeTrace.of(thrown));
    return isPassing(thrown)
        ? problems.named("unavailable", 503)
        : problems.named("unexpected", 500);
  }

  private static boolean isPassing(Throwable thrown) {
    Predicate<Throwable> passing =
        cause ->
            cause instanceof TransientDataAccessException
                || cause instanceof DataAccessResourceFailureException
                || cause instanceof CannotCreateTransactionException
                || cause instanceof AuthenticationServiceException;
    return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
        .limit(20)
        .anyMatch(passing);
  }
}
