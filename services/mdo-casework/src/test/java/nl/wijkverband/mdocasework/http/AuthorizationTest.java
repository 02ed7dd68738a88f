package nl.wijkverband.mdocasework.http;

import static nl.wijkverband.mdocasework.MdoOfA.BUURTTEAM;
import static nl.wijkverband.mdocasework.MdoOfA.CHAIR;
import static nl.wijkverband.mdocasework.MdoOfA.CONSULTANT;
import static nl.wijkverband.mdocasework.MdoOfA.COORDINATOR;
import static nl.wijkverband.mdocasework.MdoOfA.GP;
import static nl.wijkverband.mdocasework.MdoOfA.PHYSIO;
import static nl.wijkverband.mdocasework.MdoOfA.PHYSIO2;
import static nl.wijkverband.mdocasework.MdoOfA.POH;
import static nl.wijkverband.mdocasework.MdoOfA.PSYCHOLOGIST;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Each endpoint × each role, with and without a relationship with the case. */
class AuthorizationTest extends FullService {

  private static final Set<Role> CARE =
      EnumSet.of(Role.GP, Role.POH, Role.PHYSIOTHERAPIST, Role.PSYCHOLOGIST, Role.BUURTTEAM);
  private static final Set<Role> CHAIRS = EnumSet.of(Role.MDO_CHAIR);
  private static final Set<Role> AT_THE_TABLE =
      EnumSet.of(
          Role.GP,
          Role.POH,
          Role.PHYSIOTHERAPIST,
          Role.PSYCHOLOGIST,
          Role.BUURTTEAM,
          Role.CONSULTANT,
          Role.MDO_CHAIR);

  /** Who has to do with the patient, by role; the others have no relationship ever. */
  private static final Map<Role, PractitionerRef> RELATED =
      Map.of(
          Role.GP, GP,
          Role.POH, POH,
          Role.PHYSIOTHERAPIST, PHYSIO,
          Role.PSYCHOLOGIST, PSYCHOLOGIST,
          Role.BUURTTEAM, BUURTTEAM,
          Role.MDO_CHAIR, CHAIR,
          Role.CONSULTANT, CONSULTANT);

  enum Endpoint {
    SUBMIT_CASE(CARE) {
      @Override
      MockHttpServletRequestBuilder on(CaseOfTheTest it) {
        return request(it.path("/submissions"), Bodies.submission(Bodies.TODAY));
      }
    },
    PUT_ON_AGENDA(CHAIRS) {
      @Override
      MockHttpServletRequestBuilder on(CaseOfTheTest it) {
        return request(it.onMeeting("/agenda"), Bodies.place(it.id(), it.submission(), 2));
      }
    },
    TAKE_OFF_AGENDA(CHAIRS) {
      @Override
      MockHttpServletRequestBuilder on(CaseOfTheTest it) {
        return request(
            it.onMeeting("/agenda/" + it.submission() + "/removal"),
            Bodies.with("reason", "Geen tijd"));
      }
    },
    OPEN_DISCUSSION(CHAIRS) {
      @Override
      MockHttpServletRequestBuilder on(CaseOfTheTest it) {
        return request(it.discussion(), Bodies.with());
      }
    },
    GIVE_ADVICE(CHAIRS) {
      @Override
      MockHttpServletRequestBuilder on(CaseOfTheTest it) {
        return request(it.inSubmission("/advice"), Bodies.advice(Bodies.TODAY));
      }
    },
    AGREE_ACTION(CHAIRS) {
      @Override
      MockHttpServletRequestBuilder on(CaseOfTheTest it) {
        return request(
            it.inSubmission("/actions"), Bodies.action(PHYSIO, Bodies.TODAY, Bodies.TODAY));
      }
    },
    CLOSE_DISCUSSION(CHAIRS) {
      @Override
      MockHttpServletRequestBuilder on(CaseOfTheTest it) {
        return request(it.inSubmission("/closure"), Bodies.with("closingRound", "Klaar"));
      }
    },
    COMPLETE_ACTION(CARE) {
      @Override
      MockHttpServletRequestBuilder on(CaseOfTheTest it) {
        return request(
            it.path("/actions/" + it.action() + "/completion"), Bodies.completion(Bodies.TODAY));
      }
    },
    ANSWER_ADVICE(EnumSet.of(Role.GP, Role.POH)) {
      @Override
      MockHttpServletRequestBuilder on(CaseOfTheTest it) {
        return request(it.inSubmission("/answer"), Bodies.answer(Bodies.TODAY));
      }
    };

    private final Set<Role> roles;

    Endpoint(Set<Role> roles) {
      this.roles = roles;
    }

    abstract MockHttpServletRequestBuilder on(CaseOfTheTest it);
  }

  enum Reading {
    MEETINGS("/v1/meetings", AT_THE_TABLE),
    MEETING("/v1/meetings/{meeting}", AT_THE_TABLE),
    SUBMISSIONS("/v1/submissions", CHAIRS),
    CONSULTATION("/v1/meetings/{meeting}/consultation", EnumSet.of(Role.CONSULTANT));

    private final String path;
    private final Set<Role> roles;

    Reading(String path, Set<Role> roles) {
      this.path = path;
      this.roles = roles;
    }
  }

  static Stream<Arguments> everybodyEverywhere() {
    return everybody(Endpoint.values());
  }

  static Stream<Arguments> everybodyWhoReads() {
    return everybody(Reading.values());
  }

  private static Stream<Arguments> everybody(Object[] endpoints) {
    return Stream.of(endpoints)
        .flatMap(
            endpoint ->
                Stream.of(Role.values())
                    .filter(role -> role != Role.SYSTEM)
                    .map(role -> Arguments.of(endpoint, role)));
  }

  @ParameterizedTest
  @MethodSource("everybodyEverywhere")
  void whoever_has_to_do_with_the_case_does_what_their_role_may(Endpoint endpoint, Role role)
      throws Exception {
    var aCase = CaseOfTheTest.withKernteam(this).advised();
    PractitionerRef who = RELATED.getOrDefault(role, inRole(COORDINATOR, role));

    ResultActions answer = send(who, endpoint.on(aCase));

    if (endpoint.roles.contains(role)) {
      // Past the door: done, or stopped by a rule of the domain.
      assertThat(statusOf(answer)).isIn(201, 422);
      assertThat(typeOf(answer)).doesNotContain("problem:");
    } else {
      assertThat(statusOf(answer)).isEqualTo(403);
      assertThat(typeOf(answer)).isEqualTo("urn:wijkverband:problem:role-not-allowed");
    }
  }

  @ParameterizedTest
  @MethodSource("everybodyEverywhere")
  void without_a_relationship_there_is_no_case(Endpoint endpoint, Role role) throws Exception {
    var aCase = CaseOfTheTest.withKernteam(this).advised();
    var unknown =
        new CaseOfTheTest(
            this,
            aCase.wijk(),
            new CaseId(UUID.randomUUID()),
            UUID.randomUUID().toString(),
            aCase.meeting(),
            aCase.action());
    PractitionerRef stranger = inRole(PHYSIO2, role);

    ResultActions answer = send(stranger, "anderewijk", endpoint.on(aCase));
    ResultActions nobodys = send(stranger, "anderewijk", endpoint.on(unknown));

    if (endpoint.roles.contains(role)) {
      assertThat(statusOf(answer)).isEqualTo(404);
      assertThat(typeOf(answer)).isEqualTo("urn:wijkverband:problem:no-such-case");
    } else {
      assertThat(statusOf(answer)).isEqualTo(403);
    }
    assertThat(statusOf(nobodys)).isEqualTo(statusOf(answer));
    assertThat(typeOf(nobodys)).isEqualTo(typeOf(answer));
  }

  @ParameterizedTest
  @EnumSource(Endpoint.class)
  void nobody_comes_in_without_signing_in(Endpoint endpoint) throws Exception {
    var nothing =
        new CaseOfTheTest(
            this,
            WIJK,
            new CaseId(UUID.randomUUID()),
            UUID.randomUUID().toString(),
            UUID.randomUUID().toString(),
            UUID.randomUUID().toString());

    ResultActions answer = sendAnonymously(endpoint.on(nothing));

    assertThat(statusOf(answer)).isEqualTo(401);
    assertThat(typeOf(answer)).isEqualTo("urn:wijkverband:problem:not-signed-in");
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, names = "SYSTEM", mode = EnumSource.Mode.EXCLUDE)
  void only_a_chair_plans_a_meeting(Role role) throws Exception {
    ResultActions answer =
        send(inRole(CHAIR, role), "/v1/meetings", Bodies.meeting(Bodies.at(7, 9), GP));

    assertThat(statusOf(answer)).isEqualTo(role == Role.MDO_CHAIR ? 201 : 403);
  }

  @ParameterizedTest
  @MethodSource("everybodyWhoReads")
  void whoever_may_read_by_role_is_let_in_and_others_are_not(Reading reading, Role role)
      throws Exception {
    var aCase = CaseOfTheTest.withKernteam(this).onAgenda();
    PractitionerRef who = RELATED.getOrDefault(role, inRole(COORDINATOR, role));
    String path = reading.path.replace("{meeting}", aCase.meeting());

    ResultActions answer = read(who, path);
    ResultActions strangers = send(inRole(PHYSIO2, role), "anderewijk", reading(path));

    if (!reading.roles.contains(role)) {
      assertThat(List.of(statusOf(answer), statusOf(strangers))).containsOnly(403);
    } else if (reading.path.contains("{meeting}")) {
      boolean atTheTable = Set.of(CHAIR, GP, CONSULTANT).contains(who);
      assertThat(statusOf(answer)).isEqualTo(atTheTable ? 200 : 404);
      assertThat(statusOf(strangers)).isEqualTo(404);
      assertThat(typeOf(strangers)).isEqualTo("urn:wijkverband:problem:no-such-meeting");
    } else {
      assertThat(List.of(statusOf(answer), statusOf(strangers))).containsOnly(200);
    }
    assertThat(statusOf(sendAnonymously(reading(path)))).isEqualTo(401);
  }
}
