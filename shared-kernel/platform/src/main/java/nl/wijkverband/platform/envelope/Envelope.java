package nl.wijkverband.platform.envelope;

import java.time.Instant;
import java.util.UUID;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.OrganisationId;
import nl.wijkverband.vocabulary.PatientId;
import nl.wijkverband.vocabulary.PractitionerId;
import nl.wijkverband.vocabulary.Role;
import org.jspecify.annotations.Nullable;

/**
 * Everything an event carries besides its facts, the same in the store and on the wire.
 *
 * @param type the event's name, ours for twenty years
 * @param caseId absent for facts about the patient as such
 * @param sequenceNumber from 0, without holes, per aggregate
 * @param source the service whose store the event is in
 * @param position rises with every event of the service; numbers may be missing
 * @param recordedAt the server's clock when it was written
 * @param effectiveAt when it happened in the world
 * @param keyId the patient's data key the personal fields are encrypted with
 */
public record Envelope(
    UUID eventId,
    String type,
    int revision,
    @Nullable CaseId caseId,
    PatientId patientId,
    UUID aggregateId,
    long sequenceNumber,
    String source,
    long position,
    Instant recordedAt,
    Instant effectiveAt,
    PractitionerId actorId,
    Role actorRole,
    OrganisationId actorOrganisation,
    @Nullable PractitionerId onBehalfOf,
    UUID causationId,
    UUID correlationId,
    String allowedUnder,
    @Nullable String consent,
    String policyVersion,
    @Nullable UUID keyId) {

  /**
   * The case's id, or the patient's where there is no case: the topic key and the unit of order.
   */
  public UUID scope() {
    return caseId != null ? caseId.value() : patientId.value();
  }

  /** The same, around another form of the event. */
  public Envelope as(String otherType, int otherRevision) {
    return new Envelope(
        eventId,
        otherType,
        otherRevision,
        caseId,
        patientId,
        aggregateId,
        sequenceNumber,
        source,
        position,
        recordedAt,
        effectiveAt,
        actorId,
        actorRole,
        actorOrganisation,
        onBehalfOf,
        causationId,
        correlationId,
        allowedUnder,
        consent,
        policyVersion,
        keyId);
  }
}
