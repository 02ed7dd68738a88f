package nl.wijkverband.messaging.write.setreachability;

import nl.wijkverband.messaging.write.reachability.Reachability;
import nl.wijkverband.messaging.write.reachability.UrgentBy;
import nl.wijkverband.platform.rule.Rule;

/** Colleagues can only call a number they know. */
public record WhoWantsACallGivesANumber(Reachability wishes) implements Rule {

  @Override
  public boolean isBroken() {
    return wishes.urgentBy() == UrgentBy.TELEPHONE && wishes.telephone() == null;
  }

  @Override
  public String field() {
    return "telephone";
  }
}
