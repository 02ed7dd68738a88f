package nl.wijkverband.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import nl.wijkverband.contracts.Contract;
import nl.wijkverband.contracts.careplans.*;
import nl.wijkverband.contracts.intake.*;
import nl.wijkverband.platform.envelope.Envelope;
import nl.wijkverband.platform.eventstore.EventTypes;
import nl.wijkverband.platform.inbox.Published;
import nl.wijkverband.vocabulary.*;
import org.jspecify.annotations.Nullable;

/** One fictional case: who, when, and the envelope around what happens. */
abstract class StoryTeller {

  public static final ZoneId DUTCH = ZoneId.of("Europe/Amsterdam");
  private static final Map<String, AtomicLong> POSITIONS = new ConcurrentHashMap<>();

  public final CaseId caseId = new CaseId(UUID.randomUUID());
  public final PatientId patientId = new PatientId(UUID.randomUUID());
  public final LocalDate today = LocalDate.now(DUTCH);
  private final Map<UUID, AtomicLong> sequences = new ConcurrentHashMap<>();
  protected Instant clock = Instant.now().minusSeconds(100_000);
  protected String mark = "";

  /** When the next thing happened, if not just before it is recorded. */
  protected @Nullable Instant happenedAt;

  protected final String words(String contractField) {
    return "KANARIE-" + contractField + mark;
  }

  /** A moment some days from now, at ten. */
  public OffsetDateTime day(int days) {
    return today.plusDays(days).atTime(10, 0).atZone(DUTCH).toOffsetDateTime();
  }

  /** Something about the case. */
  public Published by(PractitionerRef actor, Contract contract) {
    return by(actor, contract, caseId);
  }

  /** Something about the patient when there is no case to it. */
  protected Published by(PractitionerRef actor, Contract contract, @Nullable CaseId aboutCase) {
    clock = clock.plusSeconds(10);
    String source =
        switch (contract.getClass().getPackageName()) {
          case "nl.wijkverband.contracts.intake" -> "intake";
          case "nl.wijkverband.contracts.mdocasework" -> "mdo-casework";
          default -> "care-plans";
        };
    UUID aggregate = UUID.nameUUIDFromBytes((source + caseId).getBytes());
    EventType type = EventTypes.of(contract.getClass());
    return new Published(
        new Envelope(
            UUID.randomUUID(),
            type.name(),
            type.revision(),
            aboutCase,
            patientId,
            aggregate,
            sequences.computeIfAbsent(aggregate, a -> new AtomicLong()).getAndIncrement(),
            source,
            nextPosition(source),
            clock,
            happenedAt == null ? clock : happenedAt,
            actor.id(),
            actor.role(),
            actor.organisationId(),
            null,
            UUID.randomUUID(),
            UUID.randomUUID(),
            "own-practice",
            null,
            "2026-1",
            null),
        contract);
  }

  /** Positions rise, whoever tells what. */
  static long nextPosition(String source) {
    return POSITIONS.computeIfAbsent(source, s -> new AtomicLong(1_000)).incrementAndGet();
  }
}
