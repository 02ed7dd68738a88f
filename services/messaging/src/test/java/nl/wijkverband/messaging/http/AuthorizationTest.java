package nl.wijkverband.messaging.http;

import static nl.wijkverband.messaging.TeamA.BUURTTEAM;
import static nl.wijkverband.messaging.TeamA.COORDINATOR;
import static nl.wijkverband.messaging.TeamA.GP;
import static nl.wijkverband.messaging.TeamA.PHYSIO;
import static nl.wijkverband.messaging.TeamA.PHYSIO2;
import static nl.wijkverband.messaging.TeamA.POH;
import static nl.wijkverband.messaging.TeamA.PSYCHOLOGIST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkverband.platform.json.WijkJson;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Each endpoint × each role, with and without a treatment relationship. */
class AuthorizationTest extends FullService {

  private static final Set<Role> CARE =
      EnumSet.of(Role.GP, Role.POH, Role.PHYSIOTHERAPIST, Role.PSYCHOLOGIST, Role.BUURTTEAM);
  private static final Set<Role> AND_CHAIR =
      EnumSet.of(
          Role.GP,
          Role.POH,
          Role.PHYSIOTHERAPIST,
          Role.PSYCHOLOGIST,
          Role.BUURTTEAM,
          Role.MDO_CHAIR);

  /** Who works with the patient, by role; the others have no treatment relationship ever. */
  private static final Map<Role, PractitionerRef> RELATED =
      Map.of(
          Role.GP, GP,
          Role.POH, POH,
          Role.PHYSIOTHERAPIST, PHYSIO,
          Role.PSYCHOLOGIST, PSYCHOLOGIST,
          Role.BUURTTEAM, BUURTTEAM);

  enum Endpoint {
    START(HttpMethod.POST, "/v1/cases/{case}/conversations", CARE, Bodies.conversation("a", POH)),
    SEND(
        HttpMethod.POST, "/v1/cases/{case}/conversations/{id}/messages", CARE, Bodies.message("a")),
    READ(
        HttpMethod.POST,
        "/v1/cases/{case}/conversations/{id}/reading",
        CARE,
        Bodies.with("messageId", UUID.randomUUID())),
    OF_CASE(HttpMethod.GET, "/v1/cases/{case}/conversations", CARE, null),
    OPEN(HttpMethod.GET, "/v1/cases/{case}/conversations/{id}", CARE, null),
    MINE(HttpMethod.GET, "/v1/conversations", AND_CHAIR, null),
    SET_REACHABILITY(HttpMethod.PUT, "/v1/reachability", AND_CHAIR, Bodies.always()),
    REACHABILITY(HttpMethod.GET, "/v1/reachability", AND_CHAIR, null);

    private final HttpMethod method;
    private final String path;
    private final Set<Role> roles;
    private final Map<String, Object> body;

    Endpoint(HttpMethod method, String path, Set<Role> roles, Map<String, Object> body) {
      this.method = method;
      this.path = path;
      this.roles = roles;
      this.body = body;
    }

    boolean isAboutACase() {
      return path.contains("{case}");
    }

    MockHttpServletRequestBuilder request(Object caseId, Object id) {
      String where = path.replace("{case}", caseId.toString()).replace("{id}", id.toString());
      var request =
          method == HttpMethod.GET
              ? get(where)
              : method == HttpMethod.PUT ? put(where) : post(where);
      return body == null
          ? request
          : request
              .contentType(MediaType.APPLICATION_JSON)
              .content(WijkJson.events().writeValueAsString(body));
    }
  }

  private static CaseId caseId;
  private static Talk talk;

  @Autowired private JdbcClient database;

  static Stream<Arguments> everybodyEverywhere() {
    return Stream.of(Endpoint.values())
        .flatMap(endpoint -> Stream.of(Role.values()).map(role -> Arguments.of(endpoint, role)));
  }

  @ParameterizedTest
  @MethodSource("everybodyEverywhere")
  void whoever_works_with_the_patient_does_what_their_role_may(Endpoint endpoint, Role role)
      throws Exception {
    PractitionerRef who = RELATED.getOrDefault(role, inRole(COORDINATOR, role));

    ResultActions answer = as(who, endpoint, talk().caseId(), talk().id());

    if (endpoint.roles.contains(role)) {
      // Past the door: done, or stopped by a rule of the domain or by being in no such
      // conversation.
      assertThat(statusOf(answer)).isIn(200, 201, 404, 422);
      assertThat(typeOf(answer)).doesNotContain("role-not-allowed", "no-such-case");
    } else {
      assertThat(statusOf(answer)).isEqualTo(403);
      assertThat(typeOf(answer)).isIn(refusalsOf(role));
    }
  }

  @ParameterizedTest
  @MethodSource("everybodyEverywhere")
  void without_a_treatment_relationship_there_is_no_case(Endpoint endpoint, Role role)
      throws Exception {
    PractitionerRef stranger = inRole(PHYSIO2, role);

    ResultActions answer = as(stranger, endpoint, talk().caseId(), talk().id());
    ResultActions unknown = as(stranger, endpoint, UUID.randomUUID(), UUID.randomUUID());

    if (!endpoint.roles.contains(role)) {
      assertThat(statusOf(answer)).isEqualTo(403);
    } else if (endpoint.isAboutACase()) {
      assertThat(statusOf(answer)).isEqualTo(404);
      assertThat(typeOf(answer)).isEqualTo("urn:wijkverband:problem:no-such-case");
    } else {
      assertThat(statusOf(answer)).isEqualTo(200);
    }
    assertThat(statusOf(unknown)).isEqualTo(statusOf(answer));
    assertThat(typeOf(unknown)).isEqualTo(typeOf(answer));
  }

  @ParameterizedTest
  @EnumSource(Endpoint.class)
  void nobody_comes_in_without_signing_in(Endpoint endpoint) throws Exception {
    ResultActions answer = anonymously(endpoint.request(UUID.randomUUID(), UUID.randomUUID()));

    assertThat(statusOf(answer)).isEqualTo(401);
    assertThat(typeOf(answer)).isEqualTo("urn:wijkverband:problem:not-signed-in");
  }

  /** A conversation of GP and POH, so that others of the kernteam are not in it. */
  private Talk talk() throws Exception {
    if (talk == null) {
      caseId = OTHERS.caseOf(GP, POH, PHYSIO, PSYCHOLOGIST, BUURTTEAM);
      talk = Talk.start(this, database, caseId, GP, Bodies.conversation("Hallo", POH));
    }
    return talk;
  }

  private ResultActions as(PractitionerRef who, Endpoint endpoint, Object caseId, Object id)
      throws Exception {
    return send(who, endpoint.request(caseId, id).header("Wijk-At-Least", OTHERS.positions()));
  }

  /** Nobody signs in as the software itself. */
  private static Set<String> refusalsOf(Role role) {
    return role == Role.SYSTEM
        ? Set.of("urn:wijkverband:problem:incomplete-account")
        : Set.of("urn:wijkverband:problem:role-not-allowed");
  }

  private static int statusOf(ResultActions answer) {
    return answer.andReturn().getResponse().getStatus();
  }

  private static String typeOf(ResultActions answer) throws Exception {
    return statusOf(answer) < 400 ? "" : json(answer).get("type").stringValue();
  }
}
