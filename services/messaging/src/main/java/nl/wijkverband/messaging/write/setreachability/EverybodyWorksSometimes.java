package nl.wijkverband.messaging.write.setreachability;

import java.util.List;
import nl.wijkverband.messaging.write.reachability.WorkingHours;
import nl.wijkverband.platform.rule.Rule;

/** Without any hours a message would wait for ever. */
public record EverybodyWorksSometimes(List<WorkingHours> days) implements Rule {

  @Override
  public boolean isBroken() {
    return days.isEmpty();
  }

  @Override
  public String field() {
    return "days";
  }
}
