package nl.wijkverband.platform.envelope;

import java.time.Instant;
import java.util.UUID;
import nl.wijkverband.vocabulary.Actor;
import nl.wijkverband.vocabulary.PractitionerId;
import org.jspecify.annotations.Nullable;

/**
 * What a command knows about its own coming about; it travels as message metadata and ends in the
 * envelope of every event the command leads to.
 *
 * @param effectiveAt when it happened in the world, which may be before it was entered
 * @param onBehalfOf the person a locum acts for
 * @param causationId the command's own id for its events
 */
public record CommandContext(
    Actor actor,
    @Nullable PractitionerId onBehalfOf,
    Ground ground,
    Instant effectiveAt,
    UUID correlationId,
    UUID causationId,
    @Nullable IdempotencyKey idempotencyKey,
    UUID answerId) {

  /** The one metadata entry under which the context travels. */
  public static final String METADATA_KEY = "wijkverband";
}
