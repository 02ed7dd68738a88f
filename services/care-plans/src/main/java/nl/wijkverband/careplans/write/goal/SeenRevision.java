package nl.wijkverband.careplans.write.goal;

import nl.wijkverband.platform.command.Caller;
import nl.wijkverband.platform.web.problem.Refused;

/** Which wording of a goal the caller had before them. */
public final class SeenRevision {

  private SeenRevision() {}

  /** From {@code If-Match}: without it two people could overwrite each other unseen. */
  public static int of(Caller caller) {
    Integer revision = caller.expectedRevision();
    if (revision == null) {
      throw new Refused("revision-missing", 428);
    }
    return revision;
  }
}
