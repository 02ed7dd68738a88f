package nl.wijkverband.platform.trouble;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/**
 * Tells trouble that passes (a database or keyring that is away, full, or has no connection left; a
 * deadlock) from trouble with what was asked. The first is worth trying again: the inbox does, and
 * a caller is told to. Only the second parks a case or is answered as a mistake of ours.
 */
public final class PassingTrouble {

  // Connection, conflict, resources (a full disk too), operator, system error.
  private static final Set<String> CLASSES = Set.of("08", "40", "53", "57", "58");
  private static final String TRANSACTION_TIMEOUT = "25P04";
  private static final String LOCK_TIMEOUT = "55P03";
  private static final String DEADLOCK = "40P01";
  // Of the whole transaction, of one statement.
  private static final Set<String> OUT_OF_TIME = Set.of(TRANSACTION_TIMEOUT, "57014");

  private static final Set<String> IN_USE = Set.of(LOCK_TIMEOUT, DEADLOCK);

  private PassingTrouble() {}

  /** Whether this, or what caused it, passes. */
  public static boolean is(Throwable thrown) {
    return causes(thrown).anyMatch(PassingTrouble::passes);
  }

  /** Whether it is the time that ran out: less work at once may help. */
  public static boolean isTime(Throwable thrown) {
    return isOneOf(OUT_OF_TIME, thrown);
  }

  /** Whether others had the locks it wanted. */
  public static boolean isInUse(Throwable thrown) {
    return isOneOf(IN_USE, thrown);
  }

  private static boolean isOneOf(Set<String> states, Throwable thrown) {
    return causes(thrown)
        .anyMatch(
            cause ->
                cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && states.contains(sql.getSQLState()));
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
    return switch (cause) {
      case SQLTransientException noConnection -> true;
      case SQLRecoverableException gone -> true;
      case SQLNonTransientConnectionException refused -> true;
      case SQLException sql -> sql.getSQLState() != null && passes(sql.getSQLState());
      default ->
          cause instanceof TransientDataAccessException
              || cause instanceof RecoverableDataAccessException
              || cause instanceof NonTransientDataAccessResourceException
              || cause instanceof CannotCreateTransactionException;
    };
  }

  private static boolean passes(String state) {
    return state.equals(TRANSACTION_TIMEOUT)
        || state.equals(LOCK_TIMEOUT)
        || (state.length() >= 2 && CLASSES.contains(state.substring(0, 2)));
  }
}
