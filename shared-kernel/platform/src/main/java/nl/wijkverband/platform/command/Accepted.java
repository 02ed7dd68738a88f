package nl.wijkverband.platform.command;

import java.util.UUID;
import nl.wijkverband.platform.envelope.Position;

/**
 * The answer to a command that was carried out: what it was about, and the position a reader can
 * ask for to see it.
 */
public record Accepted(UUID id, Position position) {}
