package nl.wijkverband.platform.wire;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.wijkverband.platform.envelope.Envelope;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.OrganisationId;
import nl.wijkverband.vocabulary.PatientId;
import nl.wijkverband.vocabulary.PractitionerId;
import nl.wijkverband.vocabulary.Role;
import org.jspecify.annotations.Nullable;

/** The envelope as CloudEvents headers, and back. */
public final class Headers {

  private Headers() {}

  /** The headers of this event as a published one; what is absent is left out. */
  public static Map<String, String> write(Envelope of, Link link) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("ce_specversion", "1.0");
    headers.put("ce_id", of.eventId().toString());
    headers.put("ce_source", Link.SOURCE + link.service());
    headers.put("ce_type", of.type());
    headers.put("ce_time", of.effectiveAt().toString());
    headers.put("ce_subject", of.scope().toString());
    headers.put("ce_datacontenttype", "application/json");
    headers.put("ce_revision", Integer.toString(of.revision()));
    put(headers, "ce_caseid", of.caseId());
    headers.put("ce_patientid", of.patientId().toString());
    headers.put("ce_aggregateid", of.aggregateId().toString());
    headers.put("ce_sequence", Long.toString(of.sequenceNumber()));
    headers.put("ce_epoch", Long.toString(link.epoch()));
    headers.put("ce_position", Long.toString(link.position()));
    headers.put("ce_previousposition", link.previous() == null ? "" : link.previous().toString());
    headers.put("ce_recordedat", of.recordedAt().toString());
    headers.put("ce_effectiveat", of.effectiveAt().toString());
    headers.put("ce_actorid", of.actorId().toString());
    headers.put("ce_actorrole", of.actorRole().code());
    headers.put("ce_actororganisation", of.actorOrganisation().toString());
    put(headers, "ce_onbehalfof", of.onBehalfOf());
    headers.put("ce_causationid", of.causationId().toString());
    headers.put("ce_correlationid", of.correlationId().toString());
    headers.put("ce_allowedunder", of.allowedUnder());
    put(headers, "ce_consent", of.consent());
    headers.put("ce_policyversion", of.policyVersion());
    put(headers, "ce_keyid", of.keyId());
    return headers;
  }

  /** The envelope these headers carry; what is missing or wrong is an IllegalArgumentException. */
  public static Envelope read(Map<String, String> headers) {
    Link link = Link.of(headers);
    try {
      return new Envelope(
          UUID.fromString(need(headers, "ce_id")),
          need(headers, "ce_type"),
          Integer.parseInt(need(headers, "ce_revision")),
          find(headers, "ce_caseid", CaseId::of),
          PatientId.of(need(headers, "ce_patientid")),
          UUID.fromString(need(headers, "ce_aggregateid")),
          Long.parseLong(need(headers, "ce_sequence")),
          link.service(),
          link.position(),
          Instant.parse(need(headers, "ce_recordedat")),
          Instant.parse(need(headers, "ce_effectiveat")),
          PractitionerId.of(need(headers, "ce_actorid")),
          Role.findByCode(need(headers, "ce_actorrole")).orElseThrow(),
          OrganisationId.of(need(headers, "ce_actororganisation")),
          find(headers, "ce_onbehalfof", PractitionerId::of),
          UUID.fromString(need(headers, "ce_causationid")),
          UUID.fromString(need(headers, "ce_correlationid")),
          need(headers, "ce_allowedunder"),
          find(headers, "ce_consent", Function.identity()),
          need(headers, "ce_policyversion"),
          find(headers, "ce_keyid", UUID::fromString));
    } catch (java.time.DateTimeException | java.util.NoSuchElementException unreadable) {
      throw new IllegalArgumentException("unreadable header", unreadable);
    }
  }

  private static void put(Map<String, String> headers, String name, @Nullable Object value) {
    if (value != null) {
      headers.put(name, value.toString());
    }
  }

  private static String need(Map<String, String> headers, String name) {
    String value = headers.get(name);
    if (value == null) {
      throw new IllegalArgumentException("no header " + name);
    }
    return value;
  }

  private static <T> @Nullable T find(
      Map<String, String> headers, String name, Function<String, T> read) {
    String value = headers.get(name);
    return value == null || value.isEmpty() ? null : read.apply(value);
  }
}
