package nl.wijkverband.careplans.write.appointment;

import java.time.Instant;
import java.time.OffsetDateTime;
import nl.wijkverband.careplans.events.NoShowCorrected;
import nl.wijkverband.careplans.events.NoShowEvent;
import nl.wijkverband.careplans.write.noshow.NoShow;
import nl.wijkverband.vocabulary.AppointmentId;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.jspecify.annotations.Nullable;

/**
 * An appointment as it stands.
 *
 * @param noShow how far the protocol came, when nobody came
 */
public record Appointment(
    AppointmentId id,
    PractitionerRef practitioner,
    OffsetDateTime at,
    int minutes,
    AppointmentState state,
    @Nullable NoShow noShow) {

  /** A newly planned one. */
  public static Appointment planned(
      AppointmentId id, PractitionerRef practitioner, OffsetDateTime at, int minutes) {
    return new Appointment(id, practitioner, at, minutes, AppointmentState.PLANNED, null);
  }

  /** Whether it can still be kept, cancelled or missed. */
  public boolean isPlanned() {
    return state == AppointmentState.PLANNED;
  }

  /** Whether nobody came and had let anybody know. */
  public boolean isNoShow() {
    return state == AppointmentState.NO_SHOW;
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
    return new Appointment(id, practitioner, at, minutes, next, null);
  }

  Appointment after(NoShowEvent event) {
    AppointmentState next =
        event instanceof NoShowCorrected corrected
            ? AppointmentState.of(corrected.outcome())
            : AppointmentState.NO_SHOW;
    NoShow before = noShow == null ? NoShow.NEW : noShow;
    return new Appointment(id, practitioner, at, minutes, next, before.after(event));
  }
}
