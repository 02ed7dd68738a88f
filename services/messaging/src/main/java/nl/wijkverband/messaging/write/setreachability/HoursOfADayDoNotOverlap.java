package nl.wijkverband.messaging.write.setreachability;

import java.util.List;
import nl.wijkverband.messaging.write.reachability.WorkingHours;
import nl.wijkverband.platform.rule.Rule;

/** Every moment of the week is named at most once. */
public record HoursOfADayDoNotOverlap(WorkingHours hours, List<WorkingHours> others, String field)
    implements Rule {

  @Override
  public boolean isBroken() {
    return others.stream().anyMatch(hours::overlap);
  }
}
