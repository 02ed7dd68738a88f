package nl.wijkverband.gateway.keepappointment;

import java.util.Map;
import nl.wijkverband.gateway.command.Body;

/** Nothing to type: that the patient came is enough. */
record KeepAppointmentForm() {

  Map<String, Object> body() {
    return new Body().values();
  }
}
