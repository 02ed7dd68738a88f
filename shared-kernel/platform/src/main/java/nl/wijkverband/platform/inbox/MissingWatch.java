package nl.wijkverband.platform.inbox;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says once, of each record that stays away too long, what an operator does about it. */
final class MissingWatch {

  private static final Logger log = LoggerFactory.getLogger(MissingWatch.class);

  private final Missing missing;
  private final Duration patience;
  private final Set<String> said = new HashSet<>();

  MissingWatch(Missing missing, Duration patience) {
    this.missing = missing;
    this.patience = patience;
  }

  void look() {
    Instant longAgo = Instant.now().minus(patience);
    List<Missing.Gap> tooLong =
        missing.gaps().stream().filter(gap -> gap.since().isBefore(longAgo)).toList();
    Set<String> known = new HashSet<>();
    for (Missing.Gap gap : tooLong) {
      String place = gap.service() + "/" + gap.partition() + "/" + gap.from();
      known.add(place);
      if (said.add(place)) {
        log.warn(
            "a record of {} is missing on partition {} since {}, {} wait for it; have it sent again:"
                + " {}",
            gap.service(),
            gap.partition(),
            gap.since(),
            gap.waiting(),
            gap.remedy());
      }
    }
    said.retainAll(known);
  }
}
