package nl.wijkverband.platform.envelope;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.PatientId;
import org.jspecify.annotations.Nullable;

/**
 * What a view may know of an event besides its facts: the same while the event is appended and when
 * it is read again years later. An {@code @EventHandler} asks for it as a parameter.
 *
 * @param effectiveAt when it happened in the world
 */
public record Happened(@Nullable CaseId caseId, PatientId patientId, Instant effectiveAt) {

  /** Of an event that is being appended; the moment is as exact as the store keeps it. */
  public static Happened of(CommandContext context) {
    return new Happened(
        context.ground().caseId(),
        context.ground().patientId(),
        context.effectiveAt().truncatedTo(ChronoUnit.MICROS));
  }

  /** Of an event that stands in the store. */
  public static Happened of(Envelope envelope) {
    return new Happened(envelope.caseId(), envelope.patientId(), envelope.effectiveAt());
  }
}
