package nl.wijkverband.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.ReferralId;
import nl.wijkverband.vocabulary.Role;
import nl.wijkverband.vocabulary.SubmissionId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each role × each question, with and without a relationship with the case. */
class AuthorizationMatrixTest extends RunningDossier {

  private static final Map<String, PractitionerRef> WHO =
      Map.ofEntries(
          Map.entry("GP", People.GP),
          Map.entry("POH", People.POH),
          Map.entry("PHYSIO", People.PHYSIO),
          Map.entry("BUURTTEAM", People.BUURTTEAM),
          Map.entry("COORDINATOR", People.COORDINATOR),
          Map.entry("OTHER_GP", People.OTHER_GP),
          Map.entry("OTHER_POH", People.OTHER_POH),
          Map.entry("OTHER_PHYSIO", People.OTHER_PHYSIO),
          Map.entry("OTHER_BUURTTEAM", People.OTHER_BUURTTEAM),
          Map.entry("PSYCHOLOGIST", People.PSYCHOLOGIST),
          Map.entry("OTHER_PSYCHOLOGIST", People.OTHER_PSYCHOLOGIST),
          Map.entry("MDO_CHAIR", People.CHAIR),
          Map.entry("OTHER_CHAIR", People.OTHER_CHAIR),
          Map.entry("CONSULTANT", People.withRole(Role.CONSULTANT)),
          Map.entry("PATIENT", People.PATIENT),
          Map.entry("OTHER_PATIENT", People.OTHER_PATIENT),
          Map.entry("PRIVACY_OFFICER", People.withRole(Role.PRIVACY_OFFICER)));

  private static Story story;
  private static final ReferralId LETTER = new ReferralId(UUID.randomUUID());

  @BeforeEach
  void aSharedCase() {
    if (story == null) {
      story = new Story();
      arrive(story.opened());
      arrive(story.allConsents());
      arrive(
          story.teamOf(
              People.GP, People.POH, People.PHYSIO, People.PSYCHOLOGIST, People.BUURTTEAM));
      arrive(story.refers(LETTER, People.PHYSIO), story.givesAccess(People.PATIENT));
      var submission = new SubmissionId(UUID.randomUUID());
      arrive(story.submits(submission, People.POH), story.putsOnAgenda(submission));
    }
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # who,          today, cases, case, timeline, letter, follow-up, preparation
          GP,               200,   200,  200,      200,    200,       403,         200
          POH,              200,   200,  200,      200,    200,       403,         200
          PHYSIO,           200,   200,  200,      200,    200,       403,         200
          BUURTTEAM,        200,   200,  200,      200,    404,       403,         200
          COORDINATOR,      200,   403,  200,      200,    403,       200,         403
          OTHER_GP,         200,   200,  404,      404,    404,       403,         404
          OTHER_POH,        200,   200,  404,      404,    404,       403,         404
          OTHER_PHYSIO,     200,   200,  404,      404,    404,       403,         404
          OTHER_BUURTTEAM,  200,   200,  404,      404,    404,       403,         404
          PSYCHOLOGIST,     200,   200,  200,      200,    404,       403,         200
          OTHER_PSYCHOLOGIST, 200, 200,  404,      404,    404,       403,         404
          MDO_CHAIR,        200,   200,  200,      200,    403,       403,         200
          OTHER_CHAIR,      200,   200,  404,      404,    403,       403,         404
          CONSULTANT,       403,   403,  403,      403,    403,       403,         403
          PATIENT,          200,   200,  200,      200,    200,       403,         403
          OTHER_PATIENT,    200,   200,  404,      404,    404,       403,         403
          PRIVACY_OFFICER,  403,   403,  403,      403,    403,       403,         403
          """)
  void each_role_gets_what_is_theirs(
      String who,
      int today,
      int cases,
      int file,
      int timeline,
      int letter,
      int followUp,
      int preparation) {
    PractitionerRef viewer = WHO.get(who);
    String theCase = "/v1/cases/" + story.caseId;
    assertThat(get(viewer, "/v1/today")).hasStatus(today);
    assertThat(get(viewer, "/v1/cases")).hasStatus(cases);
    assertThat(get(viewer, theCase)).hasStatus(file);
    assertThat(get(viewer, theCase + "/timeline")).hasStatus(timeline);
    assertThat(get(viewer, theCase + "/changes")).hasStatus(timeline);
    assertThat(get(viewer, theCase + "/preparation")).hasStatus(preparation);
    assertThat(get(viewer, theCase + "/referrals/" + LETTER)).hasStatus(letter);
    assertThat(get(viewer, "/v1/follow-up")).hasStatus(followUp);
    if (file == 404) {
      if (cases == 200) {
        assertThat(everyCaseOf(viewer).toString()).doesNotContain(story.caseId.toString());
      }
      assertThat(get(viewer, "/v1/today")).bodyText().doesNotContain(story.caseId.toString());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "GP",
    "POH",
    "PHYSIO",
    "PSYCHOLOGIST",
    "BUURTTEAM",
    "MDO_CHAIR",
    "COORDINATOR",
    "PATIENT"
  })
  void an_unknown_case_is_answered_like_somebody_elses(String who) {
    String unknown = "/v1/cases/" + UUID.randomUUID();
    assertThat(get(WHO.get(who), unknown)).hasStatus(404);
    assertThat(get(WHO.get(who), unknown + "/timeline")).hasStatus(404);
    assertThat(json(get(WHO.get(who), unknown)).get("type").stringValue())
        .isEqualTo("urn:wijkverband:problem:no-such-case");
  }

  @Test
  void a_coordinator_of_another_wijk_sees_nothing_of_this_one() {
    var elsewhere = as(People.COORDINATOR, "anderewijk", Instant.now().plusSeconds(60));
    assertThat(http.get().uri("/v1/cases/" + story.caseId).with(elsewhere)).hasStatus(404);
    assertThat(http.get().uri("/v1/follow-up").with(elsewhere))
        .hasStatusOk()
        .bodyText()
        .doesNotContain(story.caseId.toString());
  }

  @Test
  void nobody_reads_without_signing_in() {
    assertThat(http.get().uri("/v1/today")).hasStatus(401);
    assertThat(http.get().uri("/v1/signals")).hasStatus(401);
  }
}
