package nl.wijkverband.careplans.write.appointment;

import nl.wijkverband.careplans.write.kernteam.CareProviders;
import nl.wijkverband.platform.rule.Rule;
import nl.wijkverband.vocabulary.PractitionerRef;

/** Whether somebody came is recorded by whom they came to see, or by their own GP or POH. */
public record OnlyThePractitionerOrThePracticeRecordsAttendance(
    PractitionerRef by, Appointment appointment) implements Rule {

  @Override
  public boolean isBroken() {
    return !CareProviders.PRACTICE.contains(by.role())
        && !by.id().equals(appointment.practitioner().id());
  }
}
