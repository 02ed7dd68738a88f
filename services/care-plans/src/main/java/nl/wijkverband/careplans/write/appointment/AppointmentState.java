package nl.wijkverband.careplans.write.appointment;

/** How it stands with an appointment. */
public enum AppointmentState {
  PLANNED,
  KEPT,
  CANCELLED,
  NO_SHOW
}
