package nl.wijkverband.careplans.write.recordunplannedcontact;

import java.time.Instant;
import java.time.OffsetDateTime;
import nl.wijkverband.platform.rule.Rule;

/** A contact is recorded when it was. */
public record AContactIsNotInTheFuture(OffsetDateTime at, Instant now) implements Rule {

  @Override
  public boolean isBroken() {
    return at.toInstant().isAfter(now);
  }

  @Override
  public String field() {
    return "at";
  }
}
