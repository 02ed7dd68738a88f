package nl.wijkverband.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkverband.local.ServiceDatabase;
import nl.wijkverband.local.TestKafka;
import nl.wijkverband.local.TestPostgres;
import nl.wijkverband.platform.json.WijkJson;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.PatientId;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.ReferralId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.JsonNode;

/** The whole service on a real PostgreSQL and a real Kafka; one for all tests that ask for it. */
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("local")
public abstract class RunningIntake {

  protected static final String TOPIC = "intake.events.v1";
  protected static final ServiceDatabase DATABASE = TestPostgres.shared().freshService("intake");

  @Autowired protected MockMvcTester http;

  @DynamicPropertySource
  static void environment(DynamicPropertyRegistry environment) {
    var kafka = TestKafka.shared();
    kafka.createTopic(TOPIC, 12);
    kafka.createTopic("care-plans.events.v1", 12);
    var values =
        Map.ofEntries(
            Map.entry("SERVER_PORT", "0"),
            Map.entry("WIJK_BIND", "127.0.0.1"),
            Map.entry("WIJK_DB_URL", DATABASE.app().url()),
            Map.entry("WIJK_DB_USER", DATABASE.app().user()),
            Map.entry("WIJK_DB_PASSWORD", DATABASE.app().password()),
            Map.entry("WIJK_DB_OWNER_USER", DATABASE.owner().user()),
            Map.entry("WIJK_DB_OWNER_PASSWORD", DATABASE.owner().password()),
            Map.entry("WIJK_KEYRING_URL", DATABASE.keyringWriter().url()),
            Map.entry("WIJK_KEYRING_USER", DATABASE.keyringWriter().user()),
            Map.entry("WIJK_KEYRING_PASSWORD", DATABASE.keyringWriter().password()),
            Map.entry("WIJK_MASTER_KEY", TestPostgres.masterKey()),
            Map.entry("WIJK_KAFKA", kafka.bootstrapServers()),
            Map.entry("WIJK_ISSUER", "http://127.0.0.1:1/realms/wijkverband"));
    values.forEach((name, value) -> environment.add(name, () -> value));
  }

  /** Signed in as this practitioner. */
  protected static RequestPostProcessor as(PractitionerRef practitioner) {
    return jwt()
        .jwt(
            token ->
                token
                    .subject(practitioner.id().toString())
                    .claim("name", practitioner.name())
                    .claim("organisation_id", practitioner.organisationId().toString())
                    .claim("organisation_name", practitioner.organisationName())
                    .claim("wijk", "demowijk")
                    .claim("realm_access", Map.of("roles", List.of(practitioner.role().code()))));
  }

  protected MvcTestResult post(PractitionerRef who, String path, String body) {
    return http.post()
        .uri(path)
        .with(as(who))
        .contentType(MediaType.APPLICATION_JSON)
        .content(body)
        .exchange();
  }

  protected MvcTestResult post(PractitionerRef who, String path, String body, UUID idempotencyKey) {
    return http.post()
        .uri(path)
        .with(as(who))
        .header("Idempotency-Key", idempotencyKey.toString())
        .contentType(MediaType.APPLICATION_JSON)
        .content(body)
        .exchange();
  }

  protected MvcTestResult get(PractitionerRef who, String path) {
    return http.get().uri(path).with(as(who)).exchange();
  }

  protected static JsonNode json(MvcTestResult answer) {
    return WijkJson.events().readTree(answer.getResponse().getContentAsByteArray());
  }

  /** The id of what was made; fails when it was not. */
  protected static String made(MvcTestResult answer) {
    assertThat(answer).hasStatus(201);
    return json(answer).get("id").asString();
  }

  protected PatientId aPatient() {
    return PatientId.of(made(post(People.GP, "/v1/patients", Bodies.patient(null))));
  }

  protected CaseId aCase() {
    var path = "/v1/patients/" + aPatient() + "/cases";
    return CaseId.of(made(post(People.GP, path, Bodies.CASE)));
  }

  /** A case in which everything was done that a referral asks for. */
  protected CaseId aCaseReadyToRefer() {
    var caseId = aCase();
    made(post(People.GP, "/v1/cases/" + caseId + "/explanations", Bodies.EXPLANATION));
    made(
        post(
            People.GP,
            "/v1/cases/" + caseId + "/consents",
            Bodies.consent("SHARING_WITHIN_KERNTEAM")));
    made(post(People.GP, "/v1/cases/" + caseId + "/consents", Bodies.consent("BUURTTEAM")));
    return caseId;
  }

  protected ReferralId aReferral(CaseId caseId) {
    return ReferralId.of(
        made(post(People.GP, "/v1/cases/" + caseId + "/referrals", Bodies.referral())));
  }
}
