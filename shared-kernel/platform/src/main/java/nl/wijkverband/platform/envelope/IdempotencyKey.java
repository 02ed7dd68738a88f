package nl.wijkverband.platform.envelope;

import java.util.UUID;

/**
 * The sender's promise that two requests are the same one.
 *
 * @param fingerprint keyed hash of actor, path and body, so that a key used for something else is
 *     noticed
 */
public record IdempotencyKey(UUID key, String fingerprint) {}
