package nl.wijkverband.careplans.write.planappointments;

import java.util.ArrayList;
import java.util.List;
import nl.wijkverband.careplans.write.appointment.Appointment;
import nl.wijkverband.careplans.write.appointment.Appointments;
import nl.wijkverband.platform.rule.Rule;
import nl.wijkverband.vocabulary.PractitionerRef;

/** A series laid beside the agenda it is to go into: every wish checked against all before it. */
public final class SeriesToPlan {

  private final PlanAppointments command;
  private final List<Appointment> taken;
  private final List<Appointment> planned = new ArrayList<>();

  /** A series that was asked for, beside what is taken already. */
  public SeriesToPlan(PlanAppointments command, Appointments agenda) {
    this.command = command;
    this.taken = new ArrayList<>(agenda.taken());
  }

  /** The appointments as they can be planned; one that can't be breaks its rule. */
  public List<Appointment> checked() {
    for (int i = 0; i < command.appointments().size(); i++) {
      Appointment next = check(command.appointments().get(i), "appointments[" + i + "]");
      taken.add(next);
      planned.add(next);
    }
    return planned;
  }

  private Appointment check(PlanAppointments.Wish wish, String field) {
    PractitionerRef practitioner =
        command.kernteam().read(wish.practitionerId(), field + ".practitionerId");
    var wished = Appointment.planned(wish.id(), practitioner, wish.at(), wish.minutes());
    Rule.check(
        new AnAppointmentIsWithinAYear(wish.at(), command.now(), field + ".at"),
        new AnAppointmentTakesFiveToHundredTwentyMinutes(wish.minutes(), field + ".minutes"),
        new TwoAppointmentsWithOnePractitionerDoNotOverlap(wished, taken, field + ".at"));
    return wished;
  }
}
