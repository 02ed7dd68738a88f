package nl.wijkverband.platform.command;

import java.util.UUID;
import nl.wijkverband.platform.envelope.IdempotencyKey;
import nl.wijkverband.vocabulary.Actor;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.jspecify.annotations.Nullable;

/**
 * Who sends this request, and what the request says about itself; a controller method gets it by
 * naming it as a parameter.
 *
 * @param expectedRevision from {@code If-Match}, where two people could change the same thing
 */
public record Caller(
    Actor actor,
    UUID correlationId,
    @Nullable IdempotencyKey idempotencyKey,
    @Nullable Integer expectedRevision) {

  /** The caller as colleagues know them. */
  public PractitionerRef asPractitioner() {
    return new PractitionerRef(
        actor.id(), actor.name(), actor.role(), actor.organisationId(), actor.organisationName());
  }
}
