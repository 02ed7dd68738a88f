package nl.wijkverband.messaging.write.setreachability;

import java.util.List;
import nl.wijkverband.messaging.write.reachability.Absence;
import nl.wijkverband.messaging.write.reachability.Reachability;
import nl.wijkverband.messaging.write.reachability.WorkingHours;
import nl.wijkverband.platform.rule.Rule;

/** Want to be reached like this from now on. */
public record SetReachability(Reachability wishes) {

  /** The wishes, once they keep all rules. */
  public Reachability checked() {
    List<WorkingHours> days = wishes.days();
    Rule.check(new EverybodyWorksSometimes(days));
    for (int i = 0; i < days.size(); i++) {
      Rule.check(
          new ADayOfWorkEndsAfterItBegins(days.get(i), "days[" + i + "].until"),
          new HoursOfADayDoNotOverlap(days.get(i), days.subList(0, i), "days[" + i + "].from"));
    }
    for (int i = 0; i < wishes.absences().size(); i++) {
      Absence absence = wishes.absences().get(i);
      Rule.check(
          new AnAbsenceEndsOnOrAfterItBegins(absence, "absences[" + i + "].until"),
          new AnAbsenceIsAtMostAYear(absence, "absences[" + i + "].until"));
    }
    Rule.check(new WhoWantsACallGivesANumber(wishes));
    return wishes;
  }
}
