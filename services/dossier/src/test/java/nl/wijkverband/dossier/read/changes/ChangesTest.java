package nl.wijkverband.dossier.read.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import nl.wijkverband.contracts.mdocasework.DiscussionOpenedV1;
import nl.wijkverband.dossier.People;
import nl.wijkverband.dossier.RandomHistory;
import nl.wijkverband.dossier.RunningDossier;
import nl.wijkverband.dossier.Story;
import nl.wijkverband.dossier.audience.Audience;
import nl.wijkverband.dossier.audience.Part;
import nl.wijkverband.dossier.audience.WhoSeesWhat;
import nl.wijkverband.platform.inbox.Published;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.ServicePosition;
import nl.wijkverband.vocabulary.SubmissionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * What changed is what a discussion had not heard of, as a slow and plain reference finds it: the
 * role's whole timeline, without the events the MDO had heard by then one by one.
 */
class ChangesTest extends RunningDossier {

  private static final List<PractitionerRef> VIEWERS =
      List.of(
          People.GP,
          People.POH,
          People.PHYSIO,
          People.PSYCHOLOGIST,
          People.BUURTTEAM,
          People.CHAIR,
          People.COORDINATOR,
          People.PATIENT);

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24, 25, 26})
  void changes_are_the_events_between_two_discussions(long seed) {
    Random random = new Random(seed);
    RandomHistory history = new RandomHistory(random);
    List<Published> care = history.withoutMdo();
    int first = 1 + random.nextInt(care.size() / 2);
    int second = first + random.nextInt(care.size() - first);
    Told told = new Told(history.story(), random);

    told.tell(care.subList(0, first));
    SubmissionId earlier = told.discussion();
    told.tell(care.subList(first, second));
    SubmissionId later = told.discussion();
    told.tell(care.subList(second, care.size()));
    arrive(told.events);

    String changes = "/v1/cases/" + history.story().caseId + "/changes";
    for (PractitionerRef viewer : VIEWERS) {
      String what = "seed %d, %s".formatted(seed, viewer.role());
      if (get(viewer, changes).getResponse().getStatus() == 404) {
        assertThat(get(viewer, "/v1/cases/" + history.story().caseId)).as(what).hasStatus(404);
        continue;
      }
      Map<String, JsonNode> timeline = timeline(viewer, history.story());
      if (!knowsOfDiscussions(viewer)) {
        assertThat(read(viewer, changes).has("since")).as(what).isFalse();
        assertThat(entries(viewer, changes)).as(what).isEqualTo(List.copyOf(timeline.values()));
        assertThat(get(viewer, changes + "?since=" + earlier)).as(what).hasStatus(404);
        continue;
      }
      Set<String> before = told.heardBy.get(earlier);
      Set<String> after = told.heardBy.get(later);
      assertThat(entries(viewer, changes + "?since=" + earlier + "&until=" + later))
          .as(what + ", between the two")
          .isEqualTo(only(timeline, id -> after.contains(id) && !before.contains(id)));
      assertThat(entries(viewer, changes + "?since=" + earlier))
          .as(what + ", since the first")
          .isEqualTo(only(timeline, id -> !before.contains(id)));
      assertThat(entries(viewer, changes))
          .as(what + ", since the last")
          .isEqualTo(only(timeline, id -> !after.contains(id)));
      assertThat(read(viewer, changes).at("/since/submissionId").stringValue())
          .isEqualTo(later.toString());
    }
  }

  @Test
  void without_a_discussion_everything_is_new_and_an_open_one_is_not_counted_from() {
    Story story = new Story();
    SubmissionId submission = new SubmissionId(UUID.randomUUID());
    arrive(story.opened(), story.score(3), story.submits(submission, People.POH));
    String changes = "/v1/cases/" + story.caseId + "/changes";
    assertThat(read(People.GP, changes).has("since")).isFalse();
    assertThat(read(People.GP, changes).get("counts").toString())
        .isEqualTo("{\"CASE_OPENED\":1,\"CASE_SUBMITTED\":1,\"HEALTH_SCORE_RECORDED\":1}");

    arrive(story.putsOnAgenda(submission), story.opensDiscussion(submission));
    assertThat(read(People.GP, changes).has("since")).isFalse();
    arrive(story.advises(submission), story.closesDiscussion(submission));
    assertThat(read(People.GP, changes).at("/since/submissionId").stringValue())
        .isEqualTo(submission.toString());
    assertThat(read(People.GP, changes).get("counts").properties().stream().map(Map.Entry::getKey))
        .as("the meeting had heard nothing of the other services")
        .containsExactlyInAnyOrder(
            "ADVICE_GIVEN", "CASE_OPENED", "DISCUSSION_CLOSED", "HEALTH_SCORE_RECORDED");
  }

  @Test
  void nobody_hears_of_changes_in_somebody_elses_case() {
    Story story = new Story();
    Story other = new Story();
    SubmissionId submission = new SubmissionId(UUID.randomUUID());
    arrive(story.opened(), other.opened());
    arrive(other.submits(submission, People.GP), other.opensDiscussion(submission));
    String changes = "/v1/cases/" + story.caseId + "/changes";
    assertThat(get(People.OTHER_GP, changes)).hasStatus(404);
    assertThat(get(People.COORDINATOR, changes)).hasStatus(404);
    assertThat(get(People.GP, changes + "?since=" + submission)).hasStatus(404);
    assertThat(get(People.GP, changes + "?since=vorige")).hasStatus(400);
  }

  private static boolean knowsOfDiscussions(PractitionerRef viewer) {
    return WhoSeesWhat.sees(Audience.of(viewer.role()).orElseThrow(), Part.MDO_PROCESS);
  }

  private List<JsonNode> entries(PractitionerRef viewer, String path) {
    List<JsonNode> entries = new ArrayList<>();
    read(viewer, path).get("entries").forEach(entries::add);
    return entries;
  }

  private static List<JsonNode> only(Map<String, JsonNode> timeline, Predicate<String> ids) {
    return timeline.entrySet().stream()
        .filter(entry -> ids.test(entry.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** Every entry the viewer sees, by id, in order. */
  private Map<String, JsonNode> timeline(PractitionerRef viewer, Story story) {
    Map<String, JsonNode> entries = new LinkedHashMap<>();
    String path = "/v1/cases/" + story.caseId + "/timeline";
    String before = "";
    do {
      JsonNode page = read(viewer, path + before);
      page.get("entries").forEach(entry -> entries.put(entry.get("id").stringValue(), entry));
      before = page.has("older") ? "?before=" + page.get("older").stringValue() : null;
    } while (before != null);
    return entries;
  }

  /** What happens, and how much of it the MDO hears: of each service the first so many events. */
  private static final class Told {
    private final Story story;
    private final Random random;
    private final List<Published> events = new ArrayList<>();
    private final Map<String, Integer> heard = new TreeMap<>();
    private final Map<SubmissionId, Set<String>> heardBy = new HashMap<>();

    Told(Story story, Random random) {
      this.story = story;
      this.random = random;
    }

    void tell(List<Published> more) {
      events.addAll(more);
    }

    SubmissionId discussion() {
      SubmissionId submission = new SubmissionId(UUID.randomUUID());
      tell(List.of(story.submits(submission, People.GP), story.putsOnAgenda(submission)));
      List<ServicePosition> upTo = new ArrayList<>();
      Set<String> known = new HashSet<>();
      for (String service : List.of("intake", "care-plans")) {
        List<Published> of = of(service);
        int already = heard.getOrDefault(service, 0);
        int count = already + random.nextInt(of.size() - already + 1);
        heard.put(service, count);
        of.subList(0, count).forEach(event -> known.add(id(event)));
        if (count > 0) {
          upTo.add(new ServicePosition(service, of.get(count - 1).envelope().position()));
        }
      }
      Published opening = story.opensDiscussion(submission, upTo.toArray(ServicePosition[]::new));
      assertThat(opening.contract()).isInstanceOf(DiscussionOpenedV1.class);
      tell(List.of(opening));
      of("mdo-casework").forEach(event -> known.add(id(event)));
      heardBy.put(submission, known);
      tell(List.of(story.advises(submission), story.closesDiscussion(submission)));
      return submission;
    }

    private List<Published> of(String service) {
      return events.stream().filter(e -> e.envelope().source().equals(service)).toList();
    }

    private static String id(Published event) {
      return event.envelope().source() + ":" + event.envelope().position();
    }
  }
}
