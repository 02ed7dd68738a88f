package nl.wijkverband.platform.view;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.wijkverband.platform.rebuild.RebuildRun;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells the view to be its whole past, in small transactions, by the handlers of the running one.
 */
final class Past implements AutoCloseable {

  private static final int BATCH = 500;

  private final List<Source> sources;
  private final JdbcClient jdbc;
  private final TransactionTemplate transactions;
  private final RebuildRun run;

  Past(List<Source> sources, JdbcClient jdbc, TransactionTemplate transactions, RebuildRun run) {
    this.sources = sources;
    this.jdbc = jdbc;
    this.transactions = transactions;
    this.run = run;
    run.inAll(sources.stream().mapToLong(Source::size).sum());
  }

  /**
   * Tells everything there is by now.
   *
   * @return how many facts that were
   */
  int tellAll(boolean nobodyWrites, Duration patience) {
    sources.forEach(source -> source.refresh(nobodyWrites, patience));
    int told = 0;
    while (true) {
      long before = passed();
      List<Fact> facts = next();
      if (!facts.isEmpty()) {
        transactions.executeWithoutResult(status -> tell(facts));
        told += facts.size();
      }
      run.did(passed() - before);
      if (facts.isEmpty()) {
        return told;
      }
    }
  }

  /** How many facts can only be told when nobody writes. */
  long heldBack() {
    return sources.stream().mapToLong(Source::heldBack).sum();
  }

  private long passed() {
    return sources.stream().mapToLong(Source::passed).sum();
  }

  private void tell(List<Fact> facts) {
    jdbc.sql("select set_config('search_path', ?, true), set_config('lock_timeout', '2s', true)")
        .param(Beside.NEXT + ", public")
        .query(row -> {});
    facts.forEach(fact -> fact.tell().run());
  }

  private List<Fact> next() {
    List<Fact> facts = new ArrayList<>();
    while (facts.size() < BATCH) {
      @Nullable Source earliest = null;
      @Nullable Fact first = null;
      for (Source source : sources) {
        Fact head = source.head();
        if (head != null && (first == null || head.recordedAt().isBefore(first.recordedAt()))) {
          earliest = source;
          first = head;
        }
      }
      if (earliest == null || first == null) {
        return facts;
      }
      facts.add(first);
      earliest.pop();
    }
    return facts;
  }

  @Override
  public void close() {
    sources.forEach(Source::close);
  }
}
