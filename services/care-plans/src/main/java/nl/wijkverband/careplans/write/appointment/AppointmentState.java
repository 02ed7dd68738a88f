package nl.wijkverband.careplans.write.appointment;

import nl.wijkverband.vocabulary.AppointmentOutcome;

/** How it stands with an appointment. */
public enum AppointmentState {
  PLANNED,
  KEPT,
  CANCELLED,
  NO_SHOW;

  /** How it stands after a correction. */
  static AppointmentState of(AppointmentOutcome outcome) {
    return switch (outcome) {
      case KEPT -> KEPT;
      case CANCELLED -> CANCELLED;
      case STILL_PLANNED -> PLANNED;
    };
  }
}
