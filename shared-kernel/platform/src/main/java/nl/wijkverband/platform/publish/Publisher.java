package nl.wijkverband.platform.publish;

import java.util.Optional;
import nl.wijkverband.contracts.Contract;

/**
 * Translates a service's private events into what it publishes; a private event may have nothing to
 * publish.
 */
public interface Publisher {

  /** The published form of this private event, or empty when it is nobody else's business. */
  Optional<Contract> translate(Object privateEvent);
}
