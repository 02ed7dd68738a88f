package nl.wijkverband.vocabulary;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * When one receiver gets a message.
 *
 * @param heldBecause why it waits; absent when it is delivered at once
 */
public record Delivery(
    PractitionerRef to, OffsetDateTime deliverAt, @Nullable HeldBecause heldBecause) {}
