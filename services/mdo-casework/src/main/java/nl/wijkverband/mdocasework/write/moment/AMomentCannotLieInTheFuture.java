package nl.wijkverband.mdocasework.write.moment;

import java.time.Instant;
import java.time.OffsetDateTime;
import nl.wijkverband.platform.rule.Rule;

/** What is recorded as begun or ended has begun or ended. */
public record AMomentCannotLieInTheFuture(String field, OffsetDateTime moment, Instant now)
    implements Rule {

  @Override
  public boolean isBroken() {
    return moment.toInstant().isAfter(now);
  }
}
