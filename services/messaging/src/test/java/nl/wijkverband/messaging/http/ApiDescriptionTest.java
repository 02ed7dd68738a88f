package nl.wijkverband.messaging.http;

import static nl.wijkverband.messaging.TeamA.GP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;

/** The description of the API names every use case. */
class ApiDescriptionTest extends FullService {

  @Test
  void every_use_case_is_in_the_description() throws Exception {
    var description = send(GP, get("/v3/api-docs")).andExpect(status().isOk());

    String conversation = "/v1/cases/{caseId}/conversations/{conversationId}";
    assertThat(json(description).get("paths").propertyNames())
        .filteredOn(path -> path.startsWith("/v1/"))
        .containsExactlyInAnyOrder(
            "/v1/cases/{caseId}/conversations",
            conversation,
            conversation + "/messages",
            conversation + "/reading",
            "/v1/conversations",
            "/v1/reachability");
  }
}
