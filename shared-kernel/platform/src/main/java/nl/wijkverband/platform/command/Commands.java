package nl.wijkverband.platform.command;

import java.time.Instant;
import nl.wijkverband.platform.envelope.Ground;
import nl.wijkverband.vocabulary.Id;

/** Hands a command to its aggregate, with everything its events must carry. */
public interface Commands {

  /**
   * Carries the command out once, however often the same request arrives.
   *
   * @param effectiveAt when it happened in the world
   * @param about the thing the command makes or changes; the {@code id} of the answer
   */
  Accepted send(Object command, Caller caller, Ground ground, Instant effectiveAt, Id about);
}
