package nl.wijkverband.gateway.planappointments;

import java.util.Map;
import nl.wijkverband.gateway.command.Body;
import org.jspecify.annotations.Nullable;

/**
 * What was typed: one appointment or a series, with one practitioner or two who take turns.
 *
 * @param everyWeeks the weeks between two appointments of the series
 */
record PlanAppointmentsForm(
    @Nullable String practitionerId,
    @Nullable String alternatingWith,
    @Nullable String firstOn,
    @Nullable String firstTime,
    @Nullable String minutes,
    @Nullable String count,
    @Nullable String everyWeeks) {

  Map<String, Object> body() {
    return new Body().list("appointments", Series.of(this)).values();
  }
}
