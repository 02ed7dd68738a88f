package nl.wijkverband.platform.eventstore;

import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import nl.wijkverband.platform.personaldata.PersonalData;
import nl.wijkverband.vocabulary.PatientId;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.ClassUtils;

/**
 * Aggregates as they were after an event, encrypted as a whole. Only a way to read less: a snapshot
 * that cannot be used (another revision, an erased patient, a class of the past) is as good as
 * none.
 */
final class SnapshotTable {

  private static final Logger LOG = LoggerFactory.getLogger(SnapshotTable.class);

  private final JdbcClient database;
  private final PersonalData personalData;
  private final String source;

  private record Stored(
      long sequenceNumber, String type, String revision, PatientId patientId, String payload) {}

  SnapshotTable(DataSource dataSource, PersonalData personalData, String source) {
    this.database = JdbcClient.create(dataSource);
    this.personalData = personalData;
    this.source = source;
  }

  /** Keeps this one, unless a later one is there already. */
  void store(DomainEventMessage<?> snapshot) {
    UUID aggregateId = UUID.fromString(snapshot.getAggregateIdentifier());
    PatientId patientId =
        new PatientId(
            database
                .sql("select patient_id from domain_event where aggregate_id = ? limit 1")
                .param(aggregateId)
                .query(UUID.class)
                .single());
    database
        .sql(
            """
            insert into aggregate_snapshot as kept
              (aggregate_id, sequence_number, type, revision, patient_id, payload)
            values (?, ?, ?, ?, ?, ?)
            on conflict (aggregate_id) do update
            set sequence_number = excluded.sequence_number, type = excluded.type,
                revision = excluded.revision, payload = excluded.payload, taken_at = default
            where kept.sequence_number < excluded.sequence_number
               or kept.revision <> excluded.revision""")
        .params(
            aggregateId,
            snapshot.getSequenceNumber(),
            snapshot.getPayloadType().getName(),
            AggregateState.revision(snapshot.getPayloadType()),
            patientId.value(),
            personalData.protectText(AggregateState.write(snapshot.getPayload()), patientId))
        .update();
  }

  /** The last one, when it can be used. */
  Optional<DomainEventMessage<?>> read(UUID aggregateId) {
    return database
        .sql(
            """
            select sequence_number, type, revision, patient_id, payload
            from aggregate_snapshot where aggregate_id = ?""")
        .param(aggregateId)
        .query(
            (row, number) ->
                new Stored(
                    row.getLong(1),
                    row.getString(2),
                    row.getString(3),
                    new PatientId(row.getObject(4, UUID.class)),
                    row.getString(5)))
        .optional()
        .flatMap(stored -> usable(aggregateId, stored));
  }

  private Optional<DomainEventMessage<?>> usable(UUID aggregateId, Stored stored) {
    try {
      Class<?> type = ClassUtils.forName(stored.type(), getClass().getClassLoader());
      String state = personalData.revealText(stored.payload(), stored.patientId());
      if (state.isEmpty() || !AggregateState.revision(type).equals(stored.revision())) {
        return Optional.empty();
      }
      return Optional.of(
          new GenericDomainEventMessage<>(
              source,
              aggregateId.toString(),
              stored.sequenceNumber(),
              AggregateState.read(state, type)));
    } catch (ClassNotFoundException | RuntimeException e) {
      LOG.warn("The snapshot of {} cannot be used: {}", aggregateId, e.getClass().getSimpleName());
      return Optional.empty();
    }
  }
}
