package nl.wijkverband.careplans.write.appointment;

import java.time.Instant;
import java.time.OffsetDateTime;
import nl.wijkverband.vocabulary.AppointmentId;
import nl.wijkverband.vocabulary.PractitionerRef;

/**
 * An appointment as it stands.
 *
 * @param reached whether the patient was spoken to after a no-show
 */
public record Appointment(
    AppointmentId id,
    PractitionerRef practitioner,
    OffsetDateTime at,
    int minutes,
    AppointmentState state,
    boolean reached) {

  /** A newly planned one. */
  public static Appointment planned(
      AppointmentId id, PractitionerRef practitioner, OffsetDateTime at, int minutes) {
    return new Appointment(id, practitioner, at, minutes, AppointmentState.PLANNED, false);
  }

  /** Whether it can still be kept, cancelled or missed. */
  public boolean isPlanned() {
    return state == AppointmentState.PLANNED;
  }

  /** Whether its time has not come yet. */
  public boolean isAfter(Instant moment) {
    return at.toInstant().isAfter(moment);
  }

  /** Whether both take the same practitioner's time at one moment. */
  public boolean overlaps(Appointment other) {
    return practitioner.id().equals(other.practitioner().id())
        && at.isBefore(other.end())
        && other.at().isBefore(end());
  }

  private OffsetDateTime end() {
    return at.plusMinutes(minutes);
  }

  Appointment in(AppointmentState next) {
    return new Appointment(id, practitioner, at, minutes, next, reached);
  }

  Appointment called(boolean answered) {
    return new Appointment(id, practitioner, at, minutes, state, reached || answered);
  }
}
