package nl.wijkverband.gateway.planappointments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SeriesTest {
  private static final String GP = "00000000-0000-4000-8000-000000000001";
  private static final String POH = "00000000-0000-4000-8000-000000000002";

  @Test
  void a_series_takes_turns_and_keeps_its_time_on_the_clock_when_summer_time_ends() {
    var form = new PlanAppointmentsForm(GP, POH, "2026-10-14", "10:20", "30", "3", "2");

    assertThat(Series.of(form))
        .containsExactly(
            Map.of("practitionerId", GP, "at", "2026-10-14T10:20+02:00", "minutes", 30),
            Map.of("practitionerId", POH, "at", "2026-10-28T10:20+01:00", "minutes", 30),
            Map.of("practitionerId", GP, "at", "2026-11-11T10:20+01:00", "minutes", 30));
  }

  @Test
  void one_appointment_is_a_series_of_one() {
    var form = new PlanAppointmentsForm(GP, "", "2026-10-14", "10:20", "30", "", "");

    assertThat(Series.of(form)).hasSize(1);
  }

  @Test
  void what_cannot_be_read_is_sent_as_typed_for_the_service_to_refuse() {
    var form = new PlanAppointmentsForm(GP, null, "2026-02-31", "10:20", "30", "2", "2");

    assertThat(Series.of(form))
        .extracting(each -> each.get("at"))
        .containsExactly("2026-02-31T10:20", "2026-02-31T10:20");
  }

  @Test
  void no_date_is_sent_as_no_date() {
    var form = new PlanAppointmentsForm(null, null, null, null, null, null, null);

    assertThat(Series.of(form)).containsExactly(Map.of());
  }
}
