package nl.wijkverband.vocabulary;

import java.util.UUID;

/** One planned meeting of a patient with one practitioner. */
public record AppointmentId(UUID value) implements Id {

  /** Reads the id from its text form. */
  public static AppointmentId of(String text) {
    return new AppointmentId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
