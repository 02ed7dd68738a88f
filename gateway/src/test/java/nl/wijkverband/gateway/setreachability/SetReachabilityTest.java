package nl.wijkverband.gateway.setreachability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wijkverband.gateway.stub.RunningGateway;
import org.junit.jupiter.api.Test;

class SetReachabilityTest {

  @Test
  void the_form_shows_what_holds_now() throws Exception {
    var form = RunningGateway.get().browserOf("poh").get("/bereikbaarheid").body();

    assertThat(form)
        .containsPattern("name=\"THURSDAY.until\" value=\"13:00\"")
        .containsPattern("name=\"FRIDAY.from\" value=\"\"")
        .contains("06 0000 0099")
        .containsPattern("name=\"absences\"[^>]* checked");
  }

  @Test
  void only_days_with_times_go_out_and_an_absence_without_a_tick_is_gone() throws Exception {
    var gateway = RunningGateway.get();
    gateway
        .browserOf("poh")
        .post(
            "/bereikbaarheid",
            List.of(
                "MONDAY.from", "08:00",
                "MONDAY.until", "17:00",
                "TUESDAY.from", "",
                "TUESDAY.until", "",
                "absences", "2026-12-24/2027-01-02",
                "absences", "geen datum",
                "absentFrom", "2027-02-01",
                "absentUntil", "2027-02-07",
                "urgentBy", "INBOX"));

    var sent = gateway.services.sent().getFirst();
    assertThat(sent.path()).isEqualTo("/v1/reachability");
    assertThat(sent.body())
        .contains(
            "\"days\":[{\"from\":\"08:00\",\"until\":\"17:00\",\"day\":\"MONDAY\"}]",
            "{\"from\":\"2026-12-24\",\"until\":\"2027-01-02\"},"
                + "{\"from\":\"2027-02-01\",\"until\":\"2027-02-07\"}",
            "\"urgentBy\":\"INBOX\"")
        .doesNotContain("geen datum", "TUESDAY");
  }

  @Test
  void what_is_wrong_with_a_day_stands_at_the_days() throws Exception {
    var gateway = RunningGateway.get();
    gateway.services.answers(
        "/v1/reachability",
        422,
        """
        {"type":"urn:wijkverband:rule:x","status":422,"detail":"y","errors":[\
        {"field":"days[0].until","message":"De dag eindigt voor hij begint."}]}""");

    var page =
        gateway
            .browserOf("poh")
            .post("/bereikbaarheid", List.of("MONDAY.from", "17:00", "MONDAY.until", "08:00"));

    assertThat(page.statusCode()).isEqualTo(422);
    assertThat(page.body())
        .contains("id=\"days-error\"", "De dag eindigt voor hij begint.", "value=\"17:00\"");
  }
}
