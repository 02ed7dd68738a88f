package nl.wijkverband.dossier.read.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import nl.wijkverband.dossier.People;
import nl.wijkverband.dossier.RunningDossier;
import nl.wijkverband.dossier.Story;
import nl.wijkverband.platform.inbox.Published;
import nl.wijkverband.vocabulary.AppointmentId;
import nl.wijkverband.vocabulary.GoalId;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class TimelineTest extends RunningDossier {

  private final Story story = new Story();
  private final String timeline = "/v1/cases/" + story.caseId + "/timeline";

  @Test
  void the_newest_come_first_and_older_ones_a_page_at_a_time() {
    List<Published> events = new ArrayList<>(List.of(story.opened()));
    for (int i = 0; i < 119; i++) {
      events.add(story.plans(new AppointmentId(UUID.randomUUID()), People.GP, story.day(i)));
    }
    arrive(events);

    List<String> ids = new ArrayList<>();
    List<Integer> sizes = new ArrayList<>();
    String before = "";
    do {
      JsonNode page = read(People.GP, timeline + before);
      page.get("entries").forEach(entry -> ids.add(entry.get("id").stringValue()));
      sizes.add(page.get("entries").size());
      before = page.has("older") ? "?before=" + page.get("older").stringValue() : null;
    } while (before != null);

    assertThat(sizes).containsExactly(50, 50, 20);
    assertThat(new HashSet<>(ids)).hasSize(120);
    List<String> recorded =
        events.reversed().stream()
            .map(e -> e.envelope().source() + ":" + e.envelope().position())
            .toList();
    assertThat(ids).isEqualTo(recorded);
  }

  @Test
  void a_filter_leaves_the_rest_out() {
    GoalId goal = new GoalId(UUID.randomUUID());
    arrive(story.opened(), story.explained(), story.score(3), story.score(5));
    arrive(story.proposes(goal), story.agrees(goal, 1), story.revises(goal, 2));
    arrive(story.plans(new AppointmentId(UUID.randomUUID()), People.GP, story.day(3)));

    assertThat(kinds("?filter=GOALS"))
        .containsExactly("GOAL_REVISED", "GOAL_AGREED", "GOAL_PROPOSED");
    assertThat(kinds("?filter=APPOINTMENTS")).containsExactly("APPOINTMENT_PLANNED");
    assertThat(kinds("?filter=MILESTONES"))
        .contains("CASE_OPENED", "GOAL_REVISED", "HEALTH_SCORE_RECORDED")
        .doesNotContain("APPOINTMENT_PLANNED", "GOAL_PROPOSED");
    assertThat(kinds("")).hasSize(8);
    assertThat(get(People.GP, timeline + "?filter=NONSENSE")).hasStatus(400);
  }

  @Test
  void an_entry_carries_what_its_sentence_needs() {
    GoalId goal = new GoalId(UUID.randomUUID());
    AppointmentId appointment = new AppointmentId(UUID.randomUUID());
    arrive(story.opened(), story.score(3), story.score(5));
    arrive(story.teamOf(People.GP, People.POH), story.leads(People.POH));
    arrive(story.proposes(goal), story.agrees(goal, 1), story.revises(goal, 2));
    arrive(story.plans(appointment, People.PHYSIO, story.day(-1)));
    arrive(story.misses(appointment, People.PHYSIO, story.day(-1)));

    JsonNode score = data("HEALTH_SCORE_RECORDED");
    assertThat(score.get("score").intValue()).isEqualTo(5);
    assertThat(score.get("previousScore").intValue()).isEqualTo(3);
    assertThat(data("LEAD_CHANGED").get("role").stringValue()).isEqualTo("POH");
    assertThat(data("GOAL_AGREED").get("wording").stringValue()).contains("GoalProposedV1.wording");
    assertThat(data("GOAL_REVISED").get("previousWording").stringValue())
        .contains("GoalProposedV1.wording");
    JsonNode missed = data("NO_SHOW_RECORDED");
    assertThat(missed.get("role").stringValue()).isEqualTo("PHYSIOTHERAPIST");
    assertThat(missed.get("name").stringValue()).isEqualTo(People.PHYSIO.name());
    assertThat(missed.get("at").stringValue()).startsWith(story.today.minusDays(1).toString());
  }

  @Test
  void a_cursor_nobody_gave_starts_at_the_newest() {
    arrive(story.opened());
    assertThat(kinds("?before=nonsense")).containsExactly("CASE_OPENED");
  }

  private List<String> kinds(String query) {
    List<String> kinds = new ArrayList<>();
    read(People.GP, timeline + query)
        .get("entries")
        .forEach(entry -> kinds.add(entry.get("kind").stringValue()));
    return kinds;
  }

  private JsonNode data(String kind) {
    for (JsonNode entry : read(People.GP, timeline).get("entries")) {
      if (entry.get("kind").stringValue().equals(kind)) {
        return entry.get("data");
      }
    }
    throw new AssertionError("no " + kind);
  }
}
