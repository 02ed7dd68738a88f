package nl.wijkverband.gateway.givepatientaccess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wijkverband.gateway.stub.Browser;
import nl.wijkverband.gateway.stub.RunningGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GivePatientAccessTest {
  private static final String PATIENT = "0192f000-0000-7000-8000-000000000011";
  private static final String FORM = "/patienten/" + PATIENT + "/toegang";
  private RunningGateway gateway;
  private Browser browser;

  @BeforeEach
  void signIn() throws Exception {
    gateway = RunningGateway.get();
    browser = gateway.browserOf("huisarts");
  }

  @Test
  void the_account_is_found_by_its_exact_name() throws Exception {
    browser.post(FORM, List.of("userName", "patient", "givenOn", "2026-11-20"));

    var sent = gateway.services.sent().getFirst();
    assertThat(sent.path()).isEqualTo("/v1/patients/" + PATIENT + "/access");
    assertThat(sent.body())
        .isEqualTo(
            "{\"accountId\":\"00000000-0000-4000-8000-000000000011\",\"givenOn\":\"2026-11-20\"}");
  }

  @Test
  void a_colleague_is_no_patient_and_part_of_a_name_is_nobody() throws Exception {
    for (String name : List.of("poh", "pat", " ")) {
      var page = browser.post(FORM, List.of("userName", name, "givenOn", "2026-11-20"));

      assertThat(page.statusCode()).isEqualTo(422);
      assertThat(page.body()).contains("id=\"userName-error\"", "geen patiënt met deze");
    }
    assertThat(gateway.services.sent()).isEmpty();
  }
}
