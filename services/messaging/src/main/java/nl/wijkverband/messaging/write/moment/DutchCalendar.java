package nl.wijkverband.messaging.write.moment;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** What the clock on the wall says in the Netherlands. */
@Component
public class DutchCalendar {

  private final Clock clock;

  DutchCalendar(Clock clock) {
    this.clock = clock;
  }

  /** This moment, as fine as the database keeps it. */
  public OffsetDateTime now() {
    return DutchDay.at(clock.instant().truncatedTo(ChronoUnit.MICROS));
  }
}
