package nl.wijkverband.vocabulary;

import java.util.UUID;

/** An identity that says of what it is the identity; on the wire just the UUID as text. */
public interface Id {

  UUID value();
}
