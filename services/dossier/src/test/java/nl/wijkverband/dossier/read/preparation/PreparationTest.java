package nl.wijkverband.dossier.read.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.wijkverband.dossier.People;
import nl.wijkverband.dossier.RunningDossier;
import nl.wijkverband.dossier.Story;
import nl.wijkverband.platform.inbox.Published;
import nl.wijkverband.vocabulary.ActionId;
import nl.wijkverband.vocabulary.EvaluationOutcome;
import nl.wijkverband.vocabulary.GoalId;
import nl.wijkverband.vocabulary.GoalOutcome;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.ServicePosition;
import nl.wijkverband.vocabulary.SubmissionId;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a chair finds before a case is discussed. */
class PreparationTest extends RunningDossier {

  private final Story story = new Story();
  private final GoalId goal = new GoalId(UUID.randomUUID());
  private final ActionId action = new ActionId(UUID.randomUUID());
  private final SubmissionId first = new SubmissionId(UUID.randomUUID());
  private final SubmissionId second = new SubmissionId(UUID.randomUUID());
  private final String path = "/v1/cases/" + story.caseId + "/preparation";
  private final List<Published> told = new ArrayList<>();

  @Test
  void a_case_that_was_just_submitted_misses_nearly_everything() {
    begin();
    tell(story.submits(first, People.GP), story.putsOnAgenda(first));

    JsonNode preparation = read(People.CHAIR, path);
    assertThat(preparation.at("/submission/submissionId").stringValue())
        .isEqualTo(first.toString());
    assertThat(preparation.at("/submission/question").stringValue())
        .contains("CaseSubmittedV1.question");
    assertThat(preparation.at("/changes").has("since")).isFalse();
    assertThat(preparation.at("/patient/name").stringValue()).contains("KANARIE");
    assertThat(readiness(People.CHAIR))
        .containsExactly(
            "SUBMISSION",
            "no HEALTH_SCORE",
            "EVALUATION",
            "ACTIONS",
            "no EXPLANATION",
            "CONTRIBUTION GP",
            "no CONTRIBUTION POH",
            "no CONTRIBUTION PHYSIOTHERAPIST");
  }

  @Test
  void what_was_there_before_the_previous_discussion_does_not_make_the_next_one_ready() {
    begin();
    tell(story.explained(), story.score(3), story.proposes(goal), story.agrees(goal, 1));
    tell(story.notesActivation());
    discuss(first);
    tell(story.submits(second, People.POH), story.putsOnAgenda(second));
    assertThat(readiness(People.CHAIR))
        .containsExactly(
            "SUBMISSION",
            "no HEALTH_SCORE",
            "no EVALUATION",
            "no ACTIONS",
            "EXPLANATION",
            "no CONTRIBUTION GP",
            "CONTRIBUTION POH",
            "no CONTRIBUTION PHYSIOTHERAPIST");

    tell(story.score(5), story.does(action, People.PHYSIO), story.examines());
    tell(story.evaluates(goal, GoalOutcome.GOES_ON, EvaluationOutcome.GOES_ON));
    assertThat(readiness(People.CHAIR)).noneMatch(check -> check.startsWith("no "));
    JsonNode preparation = read(People.CHAIR, path);
    assertThat(preparation.at("/changes/since/submissionId").stringValue())
        .isEqualTo(first.toString());
    assertThat(preparation.at("/changes/counts/HEALTH_SCORE_RECORDED").intValue()).isEqualTo(1);
    assertThat(preparation.get("healthScores").size()).isEqualTo(2);
    assertThat(preparation.at("/openActions").isEmpty()).isTrue();
  }

  @Test
  void once_the_discussion_is_open_it_stays_about_what_was_known_then() {
    begin();
    discuss(first);
    tell(story.submits(second, People.GP), story.putsOnAgenda(second), story.score(4));
    tell(story.opensDiscussion(second, known()));
    tell(story.score(6), story.advises(second));
    JsonNode changes = read(People.CHAIR, path).get("changes");
    assertThat(changes.at("/counts/HEALTH_SCORE_RECORDED").intValue()).isEqualTo(1);
    assertThat(changes.get("counts").has("ADVICE_GIVEN"))
        .as("the advice of the first discussion is news, that of this one is not")
        .isTrue();
    assertThat(changes.at("/counts/ADVICE_GIVEN").intValue()).isEqualTo(1);
  }

  @Test
  void a_role_is_told_nothing_about_what_it_does_not_see() {
    begin();
    tell(story.joins(People.BUURTTEAM));
    tell(story.submits(first, People.GP), story.putsOnAgenda(first));
    assertThat(readiness(People.BUURTTEAM))
        .containsExactly("no HEALTH_SCORE", "EVALUATION", "ACTIONS", "no EXPLANATION");
    assertThat(read(People.BUURTTEAM, path).has("submission")).isFalse();
    assertThat(get(People.COORDINATOR, path)).hasStatus(403);
    assertThat(get(People.PATIENT, path)).hasStatus(403);
    assertThat(get(People.OTHER_CHAIR, path)).hasStatus(404);
    assertThat(get(People.OTHER_GP, path)).hasStatus(404);
  }

  @Test
  void a_chair_prepares_only_what_stands_on_an_agenda() {
    begin();
    tell(story.submits(first, People.GP));
    assertThat(get(People.CHAIR, path)).hasStatus(404);
    tell(story.putsOnAgenda(first));
    assertThat(get(People.CHAIR, path)).hasStatusOk();
    tell(story.takesOff(first));
    assertThat(get(People.CHAIR, path)).hasStatus(404);
    assertThat(get(People.GP, path)).hasStatusOk();
  }

  private void begin() {
    tell(story.opened());
    story.allConsents().forEach(this::tell);
    tell(story.teamOf(People.GP, People.POH, People.PHYSIO));
  }

  private void discuss(SubmissionId submission) {
    tell(story.submits(submission, People.GP), story.putsOnAgenda(submission));
    tell(story.opensDiscussion(submission, known()), story.advises(submission));
    tell(story.agreesAction(submission, action, People.PHYSIO, story.today.minusDays(1)));
    tell(story.closesDiscussion(submission));
  }

  private void tell(Published... events) {
    told.addAll(List.of(events));
    arrive(events);
  }

  /** Everything the other services said so far. */
  private ServicePosition[] known() {
    return List.of("intake", "care-plans").stream()
        .map(
            service ->
                new ServicePosition(
                    service,
                    told.stream()
                        .map(Published::envelope)
                        .filter(envelope -> envelope.source().equals(service))
                        .mapToLong(envelope -> envelope.position())
                        .max()
                        .orElseThrow()))
        .toArray(ServicePosition[]::new);
  }

  private List<String> readiness(PractitionerRef viewer) {
    List<String> checks = new ArrayList<>();
    for (JsonNode check : read(viewer, path).get("readiness")) {
      String role = check.has("role") ? " " + check.get("role").stringValue() : "";
      String no = check.get("ready").booleanValue() ? "" : "no ";
      checks.add(no + check.get("check").stringValue() + role);
    }
    return checks;
  }
}
