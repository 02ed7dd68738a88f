package nl.wijkverband.platform.inbox;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** How the inbox works on the database: the service's own start first, then the inbox's lock. */
final class InboxTransactions {

  // Batches share it; retrying a parked case has it alone, so that nothing parks behind its back.
  private static final long LOCK = 0x696e626f78L;

  private final JdbcClient jdbc;
  private final List<TransactionStart> starts;
  private final TransactionTemplate whole;
  private final TransactionTemplate part;

  InboxTransactions(
      JdbcClient jdbc, List<TransactionStart> starts, PlatformTransactionManager transactions) {
    this.jdbc = jdbc;
    this.starts = List.copyOf(starts);
    this.whole = new TransactionTemplate(transactions);
    this.part = new TransactionTemplate(transactions, nested());
  }

  private static TransactionDefinition nested() {
    return new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_NESTED);
  }

  <T> T shared(Supplier<T> work) {
    return locked("select pg_advisory_xact_lock_shared(?)", work);
  }

  <T> T alone(Supplier<T> work) {
    return locked("select pg_advisory_xact_lock(?)", work);
  }

  private <T> T locked(String lock, Supplier<T> work) {
    T result =
        whole.execute(
            status -> {
              starts.forEach(start -> start.started(jdbc));
              jdbc.sql(lock).param(LOCK).query(row -> {});
              return work.get();
            });
    return java.util.Objects.requireNonNull(result);
  }

  /** Work that can fail by itself without undoing what was done before it. */
  void part(Runnable work) {
    part.executeWithoutResult(status -> work.run());
  }
}
