package nl.wijkverband.platform.eventstore;

import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import nl.wijkverband.platform.personaldata.PersonalData;

/** The pieces of one event store, put together. */
final class EventStoreParts implements AutoCloseable {

  private final Arrivals arrivals;
  private final ProvenReader reader;
  private final PostgresEventStorageEngine engine;

  EventStoreParts(
      DataSource dataSource,
      String service,
      EventCodec codec,
      PersonalData personalData,
      BooleanSupplier usesSnapshots) {
    var reads = new SnapshotReads(dataSource, service);
    var settled = new Settled();
    arrivals = new Arrivals(reads, settled);
    reader = new ProvenReader(reads, settled, codec, arrivals, dataSource);
    engine =
        new PostgresEventStorageEngine(
            new EventTable(dataSource, service),
            new SnapshotTable(dataSource, personalData, service, usesSnapshots),
            codec,
            personalData,
            reader,
            arrivals);
  }

  PostgresEventStorageEngine engine() {
    return engine;
  }

  EventReader reader() {
    return reader;
  }

  @Override
  public void close() {
    arrivals.close();
  }
}
