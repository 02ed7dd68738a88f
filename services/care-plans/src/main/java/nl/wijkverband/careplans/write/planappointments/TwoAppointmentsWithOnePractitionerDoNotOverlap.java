package nl.wijkverband.careplans.write.planappointments;

import java.util.List;
import nl.wijkverband.careplans.write.appointment.Appointment;
import nl.wijkverband.platform.rule.Rule;

/** The patient sees one practitioner once at a time. */
public record TwoAppointmentsWithOnePractitionerDoNotOverlap(
    Appointment wished, List<Appointment> others, String field) implements Rule {

  @Override
  public boolean isBroken() {
    return others.stream().anyMatch(wished::overlaps);
  }
}
