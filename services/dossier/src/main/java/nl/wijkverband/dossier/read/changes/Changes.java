package nl.wijkverband.dossier.read.changes;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkverband.dossier.read.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * What was not known yet when the MDO discussed the case, newest first.
 *
 * @param since the discussion; the whole history counts as changed where there was none
 * @param counts how many entries there are of each kind
 */
public record Changes(
    @Nullable Since since, List<Timeline.Entry> entries, Map<String, Integer> counts) {

  /** The discussion since which is counted. */
  public record Since(UUID submissionId, OffsetDateTime at) {}
}
