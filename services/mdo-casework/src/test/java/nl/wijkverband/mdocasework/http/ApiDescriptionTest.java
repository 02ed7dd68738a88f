package nl.wijkverband.mdocasework.http;

import static nl.wijkverband.mdocasework.MdoOfA.GP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;

/** The description of the API names every use case and every read. */
class ApiDescriptionTest extends FullService {

  @Test
  void every_use_case_is_in_the_description() throws Exception {
    var description = read(GP, "/v3/api-docs").andExpect(status().isOk());

    String submission = "/v1/cases/{caseId}/submissions/{submissionId}";
    String agenda = "/v1/meetings/{meetingId}/agenda";
    assertThat(json(description).get("paths").propertyNames())
        .filteredOn(path -> path.startsWith("/v1/"))
        .containsExactlyInAnyOrder(
            "/v1/meetings",
            "/v1/meetings/{meetingId}",
            "/v1/meetings/{meetingId}/consultation",
            "/v1/submissions",
            agenda,
            agenda + "/{submissionId}/removal",
            agenda + "/{submissionId}/discussion",
            "/v1/cases/{caseId}/submissions",
            submission + "/advice",
            submission + "/actions",
            submission + "/closure",
            submission + "/answer",
            "/v1/cases/{caseId}/actions/{actionId}/completion");
  }
}
