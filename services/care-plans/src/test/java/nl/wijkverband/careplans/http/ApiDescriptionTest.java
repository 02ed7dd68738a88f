package nl.wijkverband.careplans.http;

import static nl.wijkverband.careplans.PlanA.GP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;

/** The description of the API names every use case. */
class ApiDescriptionTest extends FullService {

  @Test
  void every_use_case_is_in_the_description() throws Exception {
    var description = send(GP, get("/v3/api-docs")).andExpect(status().isOk());

    String cases = "/v1/cases/{caseId}";
    String appointment = cases + "/appointments/{appointmentId}";
    assertThat(json(description).get("paths").propertyNames())
        .filteredOn(path -> path.startsWith("/v1/"))
        .containsExactlyInAnyOrder(
            cases + "/kernteam",
            cases + "/kernteam/members",
            cases + "/kernteam/members/{practitionerId}/departure",
            cases + "/kernteam/lead",
            cases + "/goals",
            cases + "/goals/{goalId}/agreement",
            cases + "/goals/{goalId}/revision",
            cases + "/plan/agreements",
            cases + "/plan/evaluations",
            cases + "/unplanned-contacts",
            cases + "/activation-notes",
            cases + "/intervals",
            cases + "/appointments",
            appointment + "/attendance",
            appointment + "/cancellation",
            appointment + "/no-show",
            appointment + "/no-show/calls",
            appointment + "/no-show/letter",
            appointment + "/no-show/invoice",
            appointment + "/no-show/correction");
  }
}
