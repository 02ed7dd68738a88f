package nl.wijkverband.platform.eventstore;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Function;
import nl.wijkverband.platform.envelope.Envelope;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.Id;
import nl.wijkverband.vocabulary.OrganisationId;
import nl.wijkverband.vocabulary.PatientId;
import nl.wijkverband.vocabulary.PractitionerId;
import nl.wijkverband.vocabulary.Role;
import org.jspecify.annotations.Nullable;

/** The columns of {@code domain_event}, written and read in one order. */
final class Columns {

  static final String WRITTEN =
      """
      event_id, type, revision, case_id, patient_id, aggregate_id, sequence_number, effective_at, \
      actor_id, actor_role, actor_organisation, on_behalf_of, causation_id, correlation_id, \
      allowed_under, consent, policy_version, key_id, payload""";

  static final String PLACEHOLDERS =
      "(?, ?, ?, ?::uuid, ?, ?, ?, ?, ?, ?, ?, ?::uuid, ?, ?, ?, ?, ?, ?, ?::jsonb)";

  static final String READ = WRITTEN + ", position, recorded_at";

  private Columns() {}

  /** Sets the placeholders of one event and returns the index of the next one. */
  static int set(PreparedStatement statement, int first, NewEvent event) throws SQLException {
    var context = event.context();
    var ground = context.ground();
    int i = first;
    statement.setObject(i++, event.eventId());
    statement.setString(i++, event.type().name());
    statement.setInt(i++, event.type().revision());
    setId(statement, i++, ground.caseId());
    setId(statement, i++, ground.patientId());
    statement.setObject(i++, event.aggregateId());
    statement.setLong(i++, event.sequenceNumber());
    statement.setObject(i++, OffsetDateTime.ofInstant(event.effectiveAt(), ZoneOffset.UTC));
    setId(statement, i++, context.actor().id());
    statement.setString(i++, context.actor().role().code());
    setId(statement, i++, context.actor().organisationId());
    setId(statement, i++, context.onBehalfOf());
    statement.setObject(i++, context.causationId());
    statement.setObject(i++, context.correlationId());
    statement.setString(i++, ground.allowedUnder());
    statement.setString(i++, ground.consent());
    statement.setString(i++, ground.policyVersion());
    statement.setObject(i++, event.keyId());
    statement.setString(i++, event.payload());
    return i;
  }

  private static void setId(PreparedStatement statement, int index, @Nullable Id id)
      throws SQLException {
    if (id == null) {
      statement.setNull(index, Types.OTHER);
    } else {
      statement.setObject(index, id.value());
    }
  }

  static StoredRow read(ResultSet row, String source) throws SQLException {
    String role = row.getString("actor_role");
    var envelope =
        new Envelope(
            uuid(row, "event_id"),
            row.getString("type"),
            row.getInt("revision"),
            id(row, "case_id", CaseId::new),
            new PatientId(uuid(row, "patient_id")),
            uuid(row, "aggregate_id"),
            row.getLong("sequence_number"),
            source,
            row.getLong("position"),
            instant(row, "recorded_at"),
            instant(row, "effective_at"),
            new PractitionerId(uuid(row, "actor_id")),
            Role.findByCode(role)
                .orElseThrow(() -> new IllegalStateException("an unknown role: " + role)),
            new OrganisationId(uuid(row, "actor_organisation")),
            id(row, "on_behalf_of", PractitionerId::new),
            uuid(row, "causation_id"),
            uuid(row, "correlation_id"),
            row.getString("allowed_under"),
            row.getString("consent"),
            row.getString("policy_version"),
            uuid(row, "key_id"));
    return new StoredRow(envelope, row.getString("payload"));
  }

  private static UUID uuid(ResultSet row, String column) throws SQLException {
    return row.getObject(column, UUID.class);
  }

  private static <T> @Nullable T id(ResultSet row, String column, Function<UUID, T> type)
      throws SQLException {
    UUID value = row.getObject(column, UUID.class);
    return value == null ? null : type.apply(value);
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
