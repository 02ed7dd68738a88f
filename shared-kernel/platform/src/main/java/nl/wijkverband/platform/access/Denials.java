package nl.wijkverband.platform.access;

import nl.wijkverband.vocabulary.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A line in the log for everybody who was refused: ids only. */
final class Denials {

  private static final Logger log = LoggerFactory.getLogger("nl.wijkverband.access.denied");

  private Denials() {}

  static void log(Actor actor, String about, String why) {
    log.info(
        "denied why={} about={} actor={} role={} organisation={} policy={}",
        why,
        about,
        actor.id(),
        actor.role().code(),
        actor.organisationId(),
        AccessPolicy.VERSION);
  }
}
