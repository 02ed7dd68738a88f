package nl.wijkverband.careplans.write.recordcall;

import java.time.Instant;
import java.time.OffsetDateTime;
import nl.wijkverband.platform.rule.Rule;

/** A call is recorded when it was made. */
public record ACallIsNotInTheFuture(OffsetDateTime calledAt, Instant now) implements Rule {

  @Override
  public boolean isBroken() {
    return calledAt.toInstant().isAfter(now);
  }

  @Override
  public String field() {
    return "calledAt";
  }
}
