package nl.wijkverband.platform.eventstore;

import javax.sql.DataSource;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Stops a service from starting on anything else than our engine, real transactions and a database
 * set up as the proof in README.md needs it.
 */
final class EventStoreCheck implements SmartInitializingSingleton {

  private final Configuration axon;
  private final PostgresEventStorageEngine engine;
  private final DataSource dataSource;
  private final PlatformTransactionManager transactions;

  EventStoreCheck(
      Configuration axon,
      PostgresEventStorageEngine engine,
      DataSource dataSource,
      PlatformTransactionManager transactions) {
    this.axon = axon;
    this.engine = engine;
    this.dataSource = dataSource;
    this.transactions = transactions;
  }

  @Override
  public void afterSingletonsInstantiated() {
    require(
        axon.eventStore() instanceof PostgresEventStore store && store.engine() == engine,
        "Axon does not use our event store");
    require(
        axon.getComponent(TransactionManager.class) instanceof SpringTransactionManager,
        "Axon does not use Spring's transactions");
    require(
        transactions instanceof DataSourceTransactionManager ours
            && ours.getDataSource() == dataSource,
        "Spring's transactions are not those of the event store's database");
    var database = JdbcClient.create(dataSource);
    // An event must never be seen, passed on, and then lost in a crash of the database.
    require(
        !one(database, "show synchronous_commit").equals("off"),
        "synchronous_commit must not be off");
    require(
        one(
                database,
                """
                select seqcache from pg_sequence
                where seqrelid = pg_get_serial_sequence('domain_event', 'position')::regclass""")
            .equals("1"),
        "positions must be handed out one by one");
    require(
        one(
                database,
                """
                select string_agg(attname, ',' order by attnum) from pg_attribute
                where attrelid = 'domain_event'::regclass and attname in ('written_by', 'position')
                """)
            .equals("written_by,position"),
        "a writer must own its transaction id before it takes a position");
  }

  private static String one(JdbcClient database, String sql) {
    return database.sql(sql).query(String.class).single();
  }

  private static void require(boolean held, String message) {
    if (!held) {
      throw new IllegalStateException(message);
    }
  }
}
