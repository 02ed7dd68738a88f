package nl.wijkverband.careplans.http;

import static nl.wijkverband.careplans.PlanA.BUURTTEAM;
import static nl.wijkverband.careplans.PlanA.COORDINATOR;
import static nl.wijkverband.careplans.PlanA.GP;
import static nl.wijkverband.careplans.PlanA.GP2;
import static nl.wijkverband.careplans.PlanA.PHYSIO;
import static nl.wijkverband.careplans.PlanA.PHYSIO2;
import static nl.wijkverband.careplans.PlanA.POH;
import static nl.wijkverband.careplans.PlanA.PSYCHOLOGIST;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.test.web.servlet.ResultActions;

/** Each endpoint × each role, with and without a treatment relationship. */
class AuthorizationTest extends FullService {

  /** The software itself does not sign in. */
  private static final Set<Role> PEOPLE = EnumSet.complementOf(EnumSet.of(Role.SYSTEM));

  private static final Set<Role> PRACTICE = EnumSet.of(Role.GP, Role.POH);
  private static final Set<Role> CARE =
      EnumSet.of(Role.GP, Role.POH, Role.PHYSIOTHERAPIST, Role.PSYCHOLOGIST, Role.BUURTTEAM);

  private static final Set<Role> PLANNERS = EnumSet.of(Role.GP, Role.POH, Role.PSYCHOLOGIST);

  /** Who works with the patient, by role; the others have no treatment relationship ever. */
  private static final Map<Role, PractitionerRef> RELATED =
      Map.of(
          Role.GP, GP,
          Role.POH, POH,
          Role.PHYSIOTHERAPIST, PHYSIO,
          Role.PSYCHOLOGIST, PSYCHOLOGIST,
          Role.BUURTTEAM, BUURTTEAM);

  enum Endpoint {
    FORM_KERNTEAM("/kernteam", PRACTICE, Bodies.kernteam(GP, PHYSIO)),
    ADD_MEMBER("/kernteam/members", CARE, Bodies.with("member", GP2, "joinedOn", Bodies.TODAY)),
    REMOVE_MEMBER(
        "/kernteam/members/" + PSYCHOLOGIST.id() + "/departure",
        CARE,
        Bodies.with("leftOn", Bodies.TODAY)),
    CHANGE_LEAD("/kernteam/lead", CARE, Bodies.with("leadId", GP.id(), "changedOn", Bodies.TODAY)),
    PROPOSE_GOAL("/goals", CARE, Bodies.goal("Weer naar school")),
    AGREE_GOAL("/goals/{id}/agreement", PRACTICE, Bodies.agreement()),
    REVISE_GOAL(
        "/goals/{id}/revision",
        EnumSet.of(Role.GP, Role.POH, Role.PHYSIOTHERAPIST),
        Bodies.revision("Een uur naar school")),
    AGREE_INTERVAL("/intervals", CARE, Bodies.interval(PHYSIO)),
    PLAN_APPOINTMENTS("/appointments", CARE, Bodies.appointment(PHYSIO, Bodies.at(3, 9))),
    KEEP_APPOINTMENT("/appointments/{id}/attendance", CARE, Bodies.with()),
    CANCEL_APPOINTMENT(
        "/appointments/{id}/cancellation",
        CARE,
        Bodies.with("by", "BY_PATIENT", "on", Bodies.TODAY)),
    RECORD_NO_SHOW("/appointments/{id}/no-show", CARE, Bodies.with()),
    RECORD_CALL(
        "/appointments/{id}/no-show/calls",
        CARE,
        Bodies.with("reached", true, "calledAt", OffsetDateTime.now())),
    SEND_NO_SHOW_LETTER(
        "/appointments/{id}/no-show/letter", CARE, Bodies.with("sentOn", Bodies.TODAY)),
    DECIDE_INVOICE(
        "/appointments/{id}/no-show/invoice",
        EnumSet.of(Role.GP),
        Bodies.with("charged", true, "decidedOn", Bodies.TODAY)),
    CORRECT_NO_SHOW(
        "/appointments/{id}/no-show/correction",
        CARE,
        Bodies.with("outcome", "KEPT", "reason", "Was er wel", "correctedOn", Bodies.TODAY)),
    AGREE_PLAN(
        "/plan/agreements",
        PLANNERS,
        Bodies.with("parties", List.of("PATIENT"), "agreedOn", Bodies.TODAY)),
    EVALUATE_PLAN("/plan/evaluations", PLANNERS, Bodies.evaluation()),
    RECORD_UNPLANNED_CONTACT(
        "/unplanned-contacts",
        CARE,
        Bodies.with(
            "practitionerId", PHYSIO.id(), "form", "TELEPHONE", "at", OffsetDateTime.now())),
    RECORD_ACTIVATION_NOTE(
        "/activation-notes",
        EnumSet.of(Role.PHYSIOTHERAPIST),
        Bodies.with("emphasis", List.of("PACING"), "note", "Rustig", "sessionOn", Bodies.TODAY));

    private final String path;
    private final Set<Role> roles;
    private final Map<String, Object> body;

    Endpoint(String path, Set<Role> roles, Map<String, Object> body) {
      this.path = path.replace("{id}", UUID.randomUUID().toString());
      this.roles = roles;
      this.body = body;
    }
  }

  static Stream<Arguments> everybodyEverywhere() {
    return Stream.of(Endpoint.values())
        .flatMap(endpoint -> PEOPLE.stream().map(role -> Arguments.of(endpoint, role)));
  }

  @ParameterizedTest
  @MethodSource("everybodyEverywhere")
  void whoever_works_with_the_patient_does_what_their_role_may(Endpoint endpoint, Role role)
      throws Exception {
    var aCase = CaseOfTheTest.withKernteam(this);
    PractitionerRef who = RELATED.getOrDefault(role, inRole(COORDINATOR, role));

    ResultActions answer = send(who, request(aCase.path(endpoint.path), endpoint.body, 1));

    if (endpoint.roles.contains(role)) {
      // Past the door: done, or stopped by a rule of the domain.
      assertThat(statusOf(answer)).isIn(201, 422);
      assertThat(typeOf(answer)).doesNotContain("role-not-allowed");
    } else {
      assertThat(statusOf(answer)).isEqualTo(403);
      assertThat(typeOf(answer)).isEqualTo("urn:wijkverband:problem:role-not-allowed");
    }
  }

  @ParameterizedTest
  @MethodSource("everybodyEverywhere")
  void without_a_treatment_relationship_there_is_no_case(Endpoint endpoint, Role role)
      throws Exception {
    var aCase = CaseOfTheTest.withKernteam(this);
    PractitionerRef stranger = inRole(PHYSIO2, role);

    ResultActions answer = send(stranger, request(aCase.path(endpoint.path), endpoint.body, 1));
    ResultActions unknown =
        send(stranger, request("/v1/cases/" + UUID.randomUUID() + endpoint.path, endpoint.body, 1));

    if (endpoint.roles.contains(role)) {
      assertThat(statusOf(answer)).isEqualTo(404);
      assertThat(typeOf(answer)).isEqualTo("urn:wijkverband:problem:no-such-case");
    } else {
      assertThat(statusOf(answer)).isEqualTo(403);
    }
    assertThat(statusOf(unknown)).isEqualTo(statusOf(answer));
    assertThat(typeOf(unknown)).isEqualTo(typeOf(answer));
  }

  @ParameterizedTest
  @EnumSource(Endpoint.class)
  void nobody_comes_in_without_signing_in(Endpoint endpoint) throws Exception {
    ResultActions answer =
        sendAnonymously("/v1/cases/" + UUID.randomUUID() + endpoint.path, endpoint.body);

    assertThat(statusOf(answer)).isEqualTo(401);
    assertThat(typeOf(answer)).isEqualTo("urn:wijkverband:problem:not-signed-in");
  }

  private static int statusOf(ResultActions answer) {
    return answer.andReturn().getResponse().getStatus();
  }

  private static String typeOf(ResultActions answer) throws Exception {
    return statusOf(answer) < 400 ? "" : json(answer).get("type").stringValue();
  }
}
