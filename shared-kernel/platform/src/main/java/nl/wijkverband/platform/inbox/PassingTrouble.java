package nl.wijkverband.platform.inbox;

import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/**
 * Tells trouble that passes (a database or keyring that is away, a deadlock) from trouble with the
 * record itself. The first is tried again; only the second parks a case.
 */
final class PassingTrouble {

  // Connection, insufficient resources, operator intervention, system error, transaction timeout.
  private static final Set<String> CLASSES = Set.of("08", "40", "53", "57", "58");
  private static final String TRANSACTION_TIMEOUT = "25P04";
  // Of the whole transaction, of one statement.
  private static final Set<String> OUT_OF_TIME = Set.of(TRANSACTION_TIMEOUT, "57014");

  private PassingTrouble() {}

  static boolean is(Throwable thrown) {
    return causes(thrown).anyMatch(PassingTrouble::passes);
  }

  /** Whether it is the time that ran out: less work at once may help. */
  static boolean isTime(Throwable thrown) {
    return causes(thrown)
        .anyMatch(
            cause ->
                cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && OUT_OF_TIME.contains(sql.getSQLState()));
  }

  private static Stream<Throwable> causes(Throwable thrown) {
    return Stream.<Throwable>iterate(thrown, cause -> cause != null, PassingTrouble::cause)
        .limit(20);
  }

  // On a connection that is gone the rollback fails too, and hides what came first.
  private static @Nullable Throwable cause(Throwable thrown) {
    return thrown instanceof TransactionSystemException rollback
            && rollback.getApplicationException() != null
        ? rollback.getApplicationException()
        : thrown.getCause();
  }

  private static boolean passes(Throwable cause) {
    if (cause instanceof SQLException sql && sql.getSQLState() != null) {
      String state = sql.getSQLState();
      return state.equals(TRANSACTION_TIMEOUT)
          || (state.length() >= 2 && CLASSES.contains(state.substring(0, 2)));
    }
    return cause instanceof TransientDataAccessException
        || cause instanceof RecoverableDataAccessException
        || cause instanceof NonTransientDataAccessResourceException
        || cause instanceof CannotCreateTransactionException;
  }
}
