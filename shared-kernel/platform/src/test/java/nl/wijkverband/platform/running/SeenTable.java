package nl.wijkverband.platform.running;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import nl.wijkverband.contracts.intake.HealthScoreRecordedV1;
import nl.wijkverband.contracts.intake.WaitingTimeRecordedV2;
import nl.wijkverband.platform.inbox.ContractHandler;
import nl.wijkverband.platform.inbox.Published;
import nl.wijkverband.platform.inbox.yesterday.WaitOfYesterday;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes down what came in; it can be made to fail, as a bug in a projection would. */
public class SeenTable implements ContractHandler {

  private final JdbcClient jdbc;
  private final AtomicInteger troubles = new AtomicInteger();
  private final Set<String> failsOn = ConcurrentHashMap.newKeySet();
  private final Set<String> overflowsOn = ConcurrentHashMap.newKeySet();
  private volatile Duration takes = Duration.ZERO;

  SeenTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public void failOn(String said) {
    failsOn.add(said);
  }

  public void overflowOn(String said) {
    overflowsOn.add(said);
  }

  /** From now on, so long for each record. */
  public void takes(Duration time) {
    takes = time;
  }

  /** The database is away for the next so many records. */
  public void troubleFor(int records) {
    troubles.set(records);
  }

  public void repair() {
    overflowsOn.clear();
    takes = Duration.ZERO;
    failsOn.clear();
  }

  @Override
  public void handle(Published published) {
    if (troubles.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
      throw new TransientDataAccessResourceException("away");
    }
    rest(takes);
    String said =
        switch (published.contract()) {
          case HealthScoreRecordedV1 score -> score.neededForOneMore();
          case WaitingTimeRecordedV2 wait -> wait.waitsFor() + " " + wait.expected();
          case WaitOfYesterday wait -> wait.waitsFor() + " " + wait.expectedWeeks();
          default -> null;
        };
    jdbc.sql("insert into seen (scope_id, type, position, said) values (?, ?, ?, ?)")
        .params(
            published.envelope().scope(),
            published.envelope().type(),
            published.envelope().position(),
            said)
        .update();
    if (said != null && overflowsOn.contains(said)) {
      throw new StackOverflowError();
    }
    if (said != null && failsOn.contains(said)) {
      throw new IllegalStateException("a bug");
    }
  }

  private static void rest(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }

  public List<String> said(UUID scope) {
    return jdbc.sql("select said from seen where scope_id = ? and said is not null order by id")
        .param(scope)
        .query(String.class)
        .list();
  }

  public List<Long> positions() {
    return jdbc.sql("select position from seen order by id").query(Long.class).list();
  }
}
