package nl.wijkverband.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import nl.wijkverband.local.TestPostgres;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A reader that dies at random moments and begins again from the token it stored, knowing nothing
 * else; what it wrote down stands in the transaction of its token.
 */
class RestartedReadersTest {

  private final TestStore store = new TestStore();
  private final JdbcClient database = JdbcClient.create(store.dataSource);
  private final TransactionTemplate transaction =
      new TransactionTemplate(new DataSourceTransactionManager(store.dataSource));
  private final Serializer serializer = AxonSerializers.forTokens();

  @BeforeEach
  void tokenAndList() throws SQLException {
    store.asOwner(
        """
        create table handled (id bigint generated always as identity, position bigint not null);
        grant select, insert on handled to %s;
        insert into processor_token (processor_name, segment) values ('list', 0)"""
            .formatted(store.database.app().user()));
  }

  @AfterEach
  void close() throws Exception {
    store.close();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void whenever_it_is_restarted_it_handles_every_event_once_and_in_order(long seed)
      throws Exception {
    var random = new Random(seed);
    try (var threads = Executors.newCachedThreadPool()) {
      var writing = writeOn(threads, random);
      while (!writing.isDone()) {
        liveAndDie(random);
      }
      List<Long> reference = ConcurrencyTest.committedPositions(store);
      while (token() < reference.getLast()) {
        liveAndDie(random);
      }

      assertThat(handled()).as("seed %s", seed).isEqualTo(reference);
    }
  }

  @Test
  void a_write_transaction_elsewhere_in_the_cluster_that_stays_open_delays_and_loses_nothing()
      throws Exception {
    var random = new Random(4);
    try (var threads = Executors.newCachedThreadPool();
        var elsewhere = TestPostgres.shared().superuser("postgres").connect()) {
      elsewhere.setAutoCommit(false);
      elsewhere.createStatement().execute("select pg_current_xact_id()");
      var writing = writeOn(threads, random);
      while (!writing.isDone()) {
        liveAndDie(random);
      }
      List<Long> reference = ConcurrencyTest.committedPositions(store);
      assertThat(handled())
          .as("up to the first rollback and no further")
          .isEqualTo(reference.subList(0, handled().size()))
          .hasSizeLessThan(reference.size());
      elsewhere.rollback();
      while (token() < reference.getLast()) {
        liveAndDie(random);
      }

      assertThat(handled()).isEqualTo(reference);
    }
  }

  private CompletableFuture<Void> writeOn(ExecutorService threads, Random random) {
    var writers = new ArrayList<CompletableFuture<Void>>();
    for (int i = 0; i < ConcurrencyTest.WRITERS / 2; i++) {
      var own = new Random(random.nextLong());
      writers.add(CompletableFuture.runAsync(() -> ConcurrencyTest.write(store, own), threads));
    }
    return CompletableFuture.allOf(writers.toArray(CompletableFuture[]::new));
  }

  /** A few transactions of a reader that comes fresh; it may die before any of them commits. */
  private void liveAndDie(Random random) {
    try (var life = store.anotherProcess();
        var stream = new EventStream(life.reader(), token())) {
      int transactions = 1 + random.nextInt(4);
      for (int i = 0; i < transactions; i++) {
        int events = 1 + random.nextInt(30);
        boolean dies = random.nextInt(3) == 0;
        transaction.executeWithoutResult(
            status -> {
              handle(stream, events);
              if (dies) {
                status.setRollbackOnly();
              }
            });
        if (dies) {
          return;
        }
      }
    }
  }

  private void handle(EventStream stream, int events) {
    try {
      for (int i = 0; i < events && stream.hasNextAvailable(5, TimeUnit.MILLISECONDS); i++) {
        TrackingToken token = stream.nextAvailable().trackingToken();
        database
            .sql("insert into handled (position) values (?)")
            .param(Tokens.position(token))
            .update();
        database
            .sql("update processor_token set token = ?, token_type = ?")
            .params(serializer.serialize(token, byte[].class).getData(), token.getClass().getName())
            .update();
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private long token() {
    return database
        .sql("select token, token_type from processor_token where token is not null")
        .query(
            (row, number) -> {
              TrackingToken token =
                  serializer.deserialize(
                      new SimpleSerializedObject<>(
                          row.getBytes(1), byte[].class, row.getString(2), null));
              return Tokens.position(token);
            })
        .optional()
        .orElse(0L);
  }

  private List<Long> handled() {
    return database.sql("select position from handled order by id").query(Long.class).list();
  }
}
