package nl.wijkverband.dossier.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkverband.contracts.Contract;
import nl.wijkverband.contracts.intake.CaseOpenedV1;
import nl.wijkverband.dossier.audience.NextSchemas;
import nl.wijkverband.platform.envelope.Envelope;
import nl.wijkverband.platform.eventstore.EventTypes;
import nl.wijkverband.platform.inbox.Published;
import nl.wijkverband.platform.json.WijkJson;
import nl.wijkverband.platform.personaldata.PersonalData;
import nl.wijkverband.platform.wire.Revisions;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.OrganisationId;
import nl.wijkverband.vocabulary.PatientId;
import nl.wijkverband.vocabulary.PractitionerId;
import nl.wijkverband.vocabulary.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/**
 * The log of every case, in one order. A case's events come from several services; each service's
 * own order is kept, and between services the time of recording decides: an event's place is the
 * latest recording time its service had reached by then ({@code order_at}). The opening comes first
 * whatever the clocks say. The order depends on the events alone and not on how they arrived.
 */
@Component
public class CaseLog {

  private static final OffsetDateTime FIRST =
      OffsetDateTime.of(1, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

  private final JdbcClient jdbc;
  private final PersonalData personalData;
  private final EventTypes types = EventTypes.in("nl.wijkverband.contracts");

  public CaseLog(JdbcClient jdbc, PersonalData personalData) {
    this.jdbc = jdbc;
    this.personalData = personalData;
  }

  /** Where an event ended up in its case's history. */
  public enum Place {
    KNOWN_ALREADY,
    /** There was nothing of this case before. */
    FIRST,
    LAST,
    BETWEEN_OTHERS
  }

  /**
   * One writer per case at a time, also when two instances read the two services' topics; and no
   * schema takes another's place before this transaction has ended.
   */
  public void lock(CaseId caseId) {
    jdbc.sql(
            """
            select pg_advisory_xact_lock_shared(:switch),
              pg_advisory_xact_lock(hashtextextended(:case, 0))""")
        .param("switch", NextSchemas.SWITCH)
        .param("case", caseId.toString())
        .query((row, number) -> true)
        .single();
  }

  /** Adds the event, once. */
  public Place add(Published event) {
    Envelope e = event.envelope();
    CaseId caseId = caseOf(e);
    lock(caseId);
    OffsetDateTime recordedAt = e.recordedAt().atOffset(ZoneOffset.UTC);
    boolean opening = event.contract() instanceof CaseOpenedV1;
    Optional<OffsetDateTime> orderAt =
        jdbc.sql(INSERT)
            .param("eventId", e.eventId())
            .param("caseId", caseId.value())
            .param("patientId", e.patientId().value())
            .param("source", e.source())
            .param("position", e.position())
            .param("orderAt", opening ? FIRST : recordedAt)
            .param("type", e.type())
            .param("revision", e.revision())
            .param("aggregateId", e.aggregateId())
            .param("sequenceNumber", e.sequenceNumber())
            .param("recordedAt", recordedAt)
            .param("effectiveAt", e.effectiveAt().atOffset(ZoneOffset.UTC))
            .param("actorId", e.actorId().value())
            .param("actorRole", e.actorRole().name())
            .param("actorOrganisation", e.actorOrganisation().value())
            .param("onBehalfOf", e.onBehalfOf() == null ? null : e.onBehalfOf().value())
            .param("causationId", e.causationId())
            .param("correlationId", e.correlationId())
            .param("allowedUnder", e.allowedUnder())
            .param("consent", e.consent())
            .param("policyVersion", e.policyVersion())
            .param("keyId", e.keyId())
            .param("body", personalData.protect(event.contract(), e.patientId()).toString())
            .query(OffsetDateTime.class)
            .optional();
    return orderAt.map(at -> place(e, caseId, at)).orElse(Place.KNOWN_ALREADY);
  }

  private Place place(Envelope e, CaseId caseId, OffsetDateTime orderAt) {
    return jdbc.sql(
            """
            select case
              when exists (select from case_log.case_event where case_id = :case
                and (order_at, source, position) > (:at, :source, :position))
                then 'BETWEEN_OTHERS'
              when exists (select from case_log.case_event where case_id = :case
                and (order_at, source, position) < (:at, :source, :position)) then 'LAST'
              else 'FIRST' end""")
        .param("case", caseId.value())
        .param("at", orderAt)
        .param("source", e.source())
        .param("position", e.position())
        .query(Place.class)
        .single();
  }

  /** The whole history of a case, in order. */
  public List<Published> of(CaseId caseId) {
    return jdbc.sql(
            "select * from case_log.case_event where case_id = :case order by order_at, source, position")
        .param("case", caseId.value())
        .query(this::published)
        .list();
  }

  /** The history of a case as it was known before the moment, in the same order. */
  public List<Published> recordedBefore(Instant moment, CaseId caseId) {
    return jdbc.sql(
            """
            select * from case_log.case_event where case_id = :case and recorded_at < :moment
            order by order_at, source, position
            """)
        .param("case", caseId.value())
        .param("moment", moment.atOffset(ZoneOffset.UTC))
        .query(this::published)
        .list();
  }

  /** How many events there are of all cases. */
  public long size() {
    return jdbc.sql("select count(*) from case_log.case_event").query(Long.class).single();
  }

  /** Cases that have a history and stand in no audience's schema. */
  public List<CaseId> notProjected() {
    return jdbc.sql(
            """
            select distinct case_id from case_log.case_event
            where case_id not in (select p.case_id from case_log.projected p
              join case_log.edition e on e.audience = p.audience and e.live = p.edition)
            """)
        .query((row, number) -> new CaseId(row.getObject(1, UUID.class)))
        .list();
  }

  private static CaseId caseOf(Envelope envelope) {
    CaseId caseId = envelope.caseId();
    if (caseId == null) {
      throw new IllegalArgumentException("not about a case: " + envelope.type());
    }
    return caseId;
  }

  private Published published(ResultSet row, int number) throws SQLException {
    String type = row.getString("type");
    int revision = row.getInt("revision");
    Class<?> contract =
        types
            .find(type, revision)
            .orElseThrow(() -> new IllegalStateException("unknown event " + type + " " + revision));
    PatientId patientId = new PatientId(row.getObject("patient_id", UUID.class));
    UUID onBehalfOf = row.getObject("on_behalf_of", UUID.class);
    Envelope envelope =
        new Envelope(
            row.getObject("event_id", UUID.class),
            type,
            revision,
            new CaseId(row.getObject("case_id", UUID.class)),
            patientId,
            row.getObject("aggregate_id", UUID.class),
            row.getLong("sequence_number"),
            row.getString("source"),
            row.getLong("position"),
            row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
            row.getObject("effective_at", OffsetDateTime.class).toInstant(),
            new PractitionerId(row.getObject("actor_id", UUID.class)),
            Role.valueOf(row.getString("actor_role")),
            new OrganisationId(row.getObject("actor_organisation", UUID.class)),
            onBehalfOf == null ? null : new PractitionerId(onBehalfOf),
            row.getObject("causation_id", UUID.class),
            row.getObject("correlation_id", UUID.class),
            row.getString("allowed_under"),
            row.getString("consent"),
            row.getString("policy_version"),
            key(row));
    ObjectNode body = (ObjectNode) WijkJson.events().readTree(row.getString("body"));
    Contract newest = Revisions.read(body, contract, types, patientId, personalData);
    EventType now = EventTypes.of(newest.getClass());
    return new Published(envelope.as(now.name(), now.revision()), newest);
  }

  private static @Nullable UUID key(ResultSet row) throws SQLException {
    return row.getObject("key_id", UUID.class);
  }

  private static final String INSERT =
      """
      insert into case_log.case_event (event_id, case_id, patient_id, source, position, order_at,
        type, revision, aggregate_id, sequence_number, recorded_at, effective_at, actor_id,
        actor_role, actor_organisation, on_behalf_of, causation_id, correlation_id, allowed_under,
        consent, policy_version, key_id, body)
      values (:eventId, :caseId, :patientId, :source, :position,
        greatest(:orderAt, (select max(order_at) from case_log.case_event
                            where case_id = :caseId and source = :source)),
        :type, :revision, :aggregateId, :sequenceNumber, :recordedAt, :effectiveAt, :actorId,
        :actorRole, :actorOrganisation, :onBehalfOf, :causationId, :correlationId, :allowedUnder,
        :consent, :policyVersion, :keyId, :body::jsonb)
      on conflict (event_id) do nothing returning order_at
      """;
}
