package nl.wijkverband.intake.http;

import static nl.wijkverband.intake.People.GP;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.wijkverband.intake.Bodies;
import nl.wijkverband.intake.RunningIntake;
import org.junit.jupiter.api.Test;

/** The same thing twice, or by two people at once. */
class TwiceTest extends RunningIntake {

  @Test
  void the_same_request_twice_is_carried_out_once() {
    var path = "/v1/cases/" + aCase() + "/health-scores";
    var key = UUID.randomUUID();

    var first = post(GP, path, Bodies.SCORE, key);
    var again = post(GP, path, Bodies.SCORE, key);

    assertThat(first).hasStatus(201);
    assertThat(json(again)).isEqualTo(json(first));
  }

  @Test
  void the_same_registration_twice_is_one_patient_and_no_broken_rule() {
    var key = UUID.randomUUID();
    var body = Bodies.patient("123456782");

    var first = post(GP, "/v1/patients", body, key);
    var again = post(GP, "/v1/patients", body, key);

    assertThat(first).hasStatus(201);
    assertThat(again).hasStatus(201);
    assertThat(json(again)).isEqualTo(json(first));
  }

  @Test
  void one_key_for_two_different_requests_is_refused() {
    var path = "/v1/cases/" + aCase() + "/health-scores";
    var key = UUID.randomUUID();
    post(GP, path, Bodies.SCORE, key);

    var reused = post(GP, path, Bodies.SCORE.replace("3,", "4,"), key);

    assertThat(reused).hasStatus(422);
    assertThat(json(reused).get("type").asString()).isEqualTo("urn:wijkverband:problem:key-reused");
  }

  @Test
  void two_people_open_a_case_for_one_patient_at_the_same_moment() throws Exception {
    var path = "/v1/patients/" + aPatient() + "/cases";
    try (var both = java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor()) {
      var one = both.submit(() -> post(GP, path, Bodies.CASE).getResponse().getStatus());
      var two = both.submit(() -> post(GP, path, Bodies.CASE).getResponse().getStatus());

      assertThat(new int[] {one.get(), two.get()}).containsExactlyInAnyOrder(201, 422);
    }
  }
}
