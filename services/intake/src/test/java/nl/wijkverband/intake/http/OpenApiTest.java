package nl.wijkverband.intake.http;

import static nl.wijkverband.intake.People.GP;
import static org.assertj.core.api.Assertions.assertThat;

import nl.wijkverband.intake.RunningIntake;
import org.junit.jupiter.api.Test;

class OpenApiTest extends RunningIntake {

  @Test
  void the_description_names_every_endpoint() {
    var description = json(get(GP, "/v3/api-docs"));

    assertThat(description.get("paths").propertyNames())
        .contains(
            "/v1/patients",
            "/v1/patients/{patientId}",
            "/v1/patients/search",
            "/v1/patients/{patientId}/cases",
            "/v1/cases/{caseId}/explanations",
            "/v1/cases/{caseId}/consents",
            "/v1/cases/{caseId}/consents/{purpose}/withdrawal",
            "/v1/cases/{caseId}/referrals",
            "/v1/cases/{caseId}/referrals/{referralId}/acceptance",
            "/v1/cases/{caseId}/referrals/{referralId}/refusal",
            "/v1/cases/{caseId}/referrals/{referralId}/clarification-request",
            "/v1/cases/{caseId}/referrals/{referralId}/clarification",
            "/v1/cases/{caseId}/health-scores",
            "/v1/cases/{caseId}/acute-risk-checks",
            "/v1/cases/{caseId}/acute-risk-checks/conclusion",
            "/v1/cases/{caseId}/examinations",
            "/v1/cases/{caseId}/alk-hypothesis",
            "/v1/cases/{caseId}/eligibility",
            "/v1/cases/{caseId}/severity",
            "/v1/severity-proposals",
            "/v1/cases/{caseId}/route",
            "/v1/cases/{caseId}/waiting-times",
            "/v1/cases/{caseId}/scegs-notes",
            "/v1/patients/{patientId}/access");
    // Request bodies are told apart, though every endpoint calls its own "Body".
    assertThat(description.get("components").get("schemas").toString())
        .contains(
            "complaintSince",
            "patientWords",
            "measuredOn",
            "neededForOneMore",
            "toldBack",
            "judgements");
  }
}
