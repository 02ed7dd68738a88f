package nl.wijkverband.messaging.write.setreachability;

import nl.wijkverband.messaging.write.reachability.WorkingHours;
import nl.wijkverband.platform.rule.Rule;

/** Working hours begin and then end, on the same day. */
public record ADayOfWorkEndsAfterItBegins(WorkingHours hours, String field) implements Rule {

  @Override
  public boolean isBroken() {
    return !hours.from().isBefore(hours.until());
  }
}
