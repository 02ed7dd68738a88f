package nl.wijkverband.messaging.http;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkverband.local.ServiceDatabase;
import nl.wijkverband.local.TestKafka;
import nl.wijkverband.local.TestPostgres;
import nl.wijkverband.platform.json.WijkJson;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.Role;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.JwtRequestPostProcessor;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;

/**
 * The whole service on a real PostgreSQL and a real Kafka; intake and care-plans are played by
 * their topics.
 */
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("local")
abstract class FullService {

  static final ServiceDatabase DATABASE = TestPostgres.shared().freshService("messaging");
  static final TestKafka KAFKA = TestKafka.shared();
  static final OtherServices OTHERS = OtherServices.on(KAFKA, DATABASE);

  static {
    KAFKA.createTopic("messaging.events.v1", 12);
  }

  @Autowired private MockMvc mvc;
  @Autowired private JdbcClient database;

  /** Until the service has heard where intake's topic ends, it trusts no consent. */
  @BeforeEach
  void intakeIsHeard() throws InterruptedException {
    for (int i = 0; i < 300 && partitionsHeard() < 12; i++) {
      Thread.sleep(100);
    }
  }

  private int partitionsHeard() {
    return database
        .sql("select count(*) from inbox_heard where topic = 'intake.events.v1'")
        .query(Integer.class)
        .single();
  }

  @DynamicPropertySource
  static void environment(DynamicPropertyRegistry environment) {
    Map.of(
            "WIJK_DB_URL", DATABASE.app().url(),
            "WIJK_DB_USER", DATABASE.app().user(),
            "WIJK_DB_PASSWORD", DATABASE.app().password(),
            "WIJK_DB_OWNER_USER", DATABASE.owner().user(),
            "WIJK_DB_OWNER_PASSWORD", DATABASE.owner().password(),
            "WIJK_KEYRING_URL", DATABASE.keyring().url(),
            "WIJK_KEYRING_USER", DATABASE.keyring().user(),
            "WIJK_KEYRING_PASSWORD", DATABASE.keyring().password(),
            "WIJK_MASTER_KEY", TestPostgres.masterKey(),
            "WIJK_KAFKA", KAFKA.bootstrapServers())
        .forEach((name, value) -> environment.add(name, () -> value));
    environment.add("WIJK_ISSUER", () -> "http://127.0.0.1:9/realms/wijkverband");
    environment.add("WIJK_BIND", () -> "127.0.0.1");
    environment.add("wijkverband.inbox.listen-every", () -> "500ms");
    environment.add("db-scheduler.polling-interval", () -> "100ms");
    environment.add("SERVER_PORT", () -> "0");
  }

  /** A request that has seen everything the others published so far. */
  ResultActions send(PractitionerRef who, String path, Object body) throws Exception {
    return send(who, request(path, body));
  }

  ResultActions send(PractitionerRef who, MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request.with(signedIn(who)));
  }

  ResultActions anonymously(MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request);
  }

  static MockHttpServletRequestBuilder request(String path, Object body) {
    String json = body instanceof String text ? text : WijkJson.events().writeValueAsString(body);
    return post(path)
        .contentType(MediaType.APPLICATION_JSON)
        .header("Wijk-At-Least", OTHERS.positions())
        .content(json);
  }

  static MockHttpServletRequestBuilder request(String path, Object body, UUID key) {
    return request(path, body).header("Idempotency-Key", key.toString());
  }

  /** Somebody looks, having seen everything the others published so far. */
  ResultActions look(PractitionerRef who, String path) throws Exception {
    return send(who, get(path).header("Wijk-At-Least", OTHERS.positions()));
  }

  ResultActions set(PractitionerRef who, Object reachability) throws Exception {
    return send(
        who,
        put("/v1/reachability")
            .contentType(MediaType.APPLICATION_JSON)
            .content(WijkJson.events().writeValueAsString(reachability)));
  }

  static JwtRequestPostProcessor signedIn(PractitionerRef who) {
    return jwt()
        .jwt(
            token ->
                token
                    .subject(who.id().toString())
                    .claim("name", who.name())
                    .claim("organisation_id", who.organisationId().toString())
                    .claim("organisation_name", who.organisationName())
                    .claim("wijk", "demowijk")
                    .claim("realm_access", Map.of("roles", List.of(who.role().code()))));
  }

  static JsonNode json(ResultActions answer) throws Exception {
    return WijkJson.events().readTree(answer.andReturn().getResponse().getContentAsByteArray());
  }

  static PractitionerRef inRole(PractitionerRef who, Role role) {
    return new PractitionerRef(
        who.id(), who.name(), role, who.organisationId(), who.organisationName());
  }
}
