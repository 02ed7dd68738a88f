package nl.wijkverband.platform.eventstore;

import java.util.List;
import javax.sql.DataSource;
import nl.wijkverband.platform.personaldata.PersonalData;

/** The pieces of one event store, put together. */
public final class EventStoreParts implements AutoCloseable {

  private final Arrivals arrivals;
  private final ProvenReader reader;
  private final PostgresEventStorageEngine engine;

  EventStoreParts(
      DataSource dataSource, String service, EventCodec codec, PersonalData personalData) {
    var reads = new SnapshotReads(dataSource, service);
    var settled = new Settled();
    arrivals = new Arrivals(reads, settled);
    reader = new ProvenReader(reads, settled, codec, arrivals, dataSource);
    engine =
        new PostgresEventStorageEngine(
            new EventTable(dataSource, service),
            new SnapshotTable(dataSource, personalData, service),
            codec,
            personalData,
            reader,
            arrivals);
  }

  /** A store of its own, outside of any service: for reading what other times have written. */
  public static EventStoreParts of(
      DataSource dataSource,
      String service,
      EventTypes types,
      List<Upcaster> upcasters,
      PersonalData personalData) {
    return new EventStoreParts(
        dataSource,
        service,
        new EventCodec(types, new Upcasters(upcasters), personalData),
        personalData);
  }

  public PostgresEventStorageEngine engine() {
    return engine;
  }

  public EventReader reader() {
    return reader;
  }

  @Override
  public void close() {
    arrivals.close();
  }
}
