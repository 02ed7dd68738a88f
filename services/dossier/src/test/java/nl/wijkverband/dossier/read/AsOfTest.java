package nl.wijkverband.dossier.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nl.wijkverband.dossier.People;
import nl.wijkverband.dossier.RandomHistory;
import nl.wijkverband.dossier.RunningDossier;
import nl.wijkverband.dossier.Story;
import nl.wijkverband.platform.envelope.Envelope;
import nl.wijkverband.platform.inbox.Published;
import nl.wijkverband.vocabulary.AppointmentId;
import nl.wijkverband.vocabulary.ConsentPurpose;
import nl.wijkverband.vocabulary.GoalId;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A case as it was known at the end of an earlier day, to whoever may see it today. */
class AsOfTest extends RunningDossier {

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

  /** Told of the day it is asked, which is another day here than there. */
  private static final Set<String> TOLD_OF_THE_DAY =
      Set.of("followUps", "actions", "unplannedContacts");

  private static final int EVENTS_A_DAY = 20;

  @ParameterizedTest
  @ValueSource(longs = {11, 12})
  void looking_back_shows_what_was_seen_that_day(long seed) {
    RandomHistory history = new RandomHistory(new Random(seed));
    String theCase = "/v1/cases/" + history.story().caseId;
    LocalDate first = history.story().today.minusDays(30);
    List<List<Published>> days = byDay(history.events(), first);

    List<Map<PractitionerRef, Seen>> seenThen = new ArrayList<>();
    for (List<Published> day : days) {
      arrive(day);
      Map<PractitionerRef, Seen> seen = new HashMap<>();
      VIEWERS.forEach(viewer -> see(viewer, theCase, "").ifPresent(s -> seen.put(viewer, s)));
      seenThen.add(seen);
    }

    for (PractitionerRef viewer : VIEWERS) {
      Set<String> today = new HashSet<>();
      see(viewer, theCase, "").ifPresent(seen -> today.addAll(seen.entries));
      for (int day = 0; day < days.size(); day++) {
        String asOf = "asOf=" + first.plusDays(day);
        String what = "seed %d, %s, %s".formatted(seed, viewer.role(), asOf);
        if (get(viewer, theCase).getResponse().getStatus() == 404) {
          assertThat(get(viewer, theCase + "?" + asOf)).as(what).hasStatus(404);
          assertThat(get(viewer, theCase + "/timeline?" + asOf)).as(what).hasStatus(404);
          continue;
        }
        Seen back = see(viewer, theCase, asOf).orElseThrow();
        assertThat(today).as(what).containsAll(back.entries);
        Seen then = seenThen.get(day).get(viewer);
        if (then != null && seesAll(viewer)) {
          assertThat(back.entries).as(what).isEqualTo(then.entries);
          assertThat(back.file).as(what).isEqualTo(then.file);
        }
      }
    }
  }

  @Test
  void a_goal_is_worded_as_it_was() {
    Story story = new Story();
    GoalId goal = new GoalId(UUID.randomUUID());
    LocalDate monday = story.today.minusDays(9);
    arrive(recordedOn(monday, story.opened(), story.proposes(goal), story.agrees(goal, 1)));
    arrive(recordedOn(monday.plusDays(2), story.revises(goal, 2)));
    String theCase = "/v1/cases/" + story.caseId;

    JsonNode before = read(People.GP, theCase + "?asOf=" + monday.plusDays(1));
    assertThat(before.at("/goals/0/state").stringValue()).isEqualTo("AGREED");
    assertThat(before.at("/goals/0/wording").stringValue()).contains("GoalProposedV1.wording");
    assertThat(before.at("/goals/0/earlier").isEmpty()).isTrue();

    JsonNode after = read(People.GP, theCase + "?asOf=" + monday.plusDays(2));
    assertThat(after.at("/goals/0/state").stringValue()).isEqualTo("REVISED");
    assertThat(after).isEqualTo(read(People.GP, theCase + "?asOf=" + monday.plusDays(4)));
  }

  @Test
  void what_was_entered_later_was_not_known_yet() {
    Story story = new Story();
    AppointmentId missed = new AppointmentId(UUID.randomUUID());
    LocalDate friday = story.today.minusDays(5);
    arrive(recordedOn(friday.minusDays(3), story.opened()));
    arrive(recordedOn(friday.minusDays(3), story.plans(missed, People.PHYSIO, story.day(-5))));
    arrive(recordedOn(friday.plusDays(1), story.misses(missed, People.PHYSIO, story.day(-5))));
    String theCase = "/v1/cases/" + story.caseId;

    JsonNode friday0 = read(People.GP, theCase + "?asOf=" + friday);
    assertThat(friday0.get("noShows").isEmpty()).isTrue();
    assertThat(friday0.at("/appointments/0/state").stringValue()).isEqualTo("PLANNED");
    assertThat(friday0.at("/appointments/0/recordable").booleanValue())
        .as("nothing can be done in the past")
        .isFalse();
    assertThat(friday0.get("actions").isEmpty()).isTrue();
    assertThat(read(People.GP, theCase + "?asOf=" + friday.plusDays(1)).get("noShows").size())
        .isEqualTo(1);
  }

  @Test
  void a_follow_up_stands_as_it_did_that_day() {
    Story story = new Story();
    LocalDate start = story.today.minusWeeks(8);
    arrive(recordedOn(start, story.opened(), story.interval(People.GP, 4, 6, start)));
    String theCase = "/v1/cases/" + story.caseId;

    assertThat(state(theCase + "?asOf=" + start.plusWeeks(1))).isEqualTo("NOTHING_PLANNED");
    assertThat(state(theCase + "?asOf=" + start.plusWeeks(5))).isEqualTo("DUE_SOON");
    assertThat(state(theCase + "?asOf=" + start.plusWeeks(7))).isEqualTo("OVERDUE");
  }

  @Test
  void who_may_not_see_the_case_today_does_not_see_it_as_it_was_either() {
    Story story = new Story();
    LocalDate day = story.today.minusDays(6);
    arrive(recordedOn(day, story.opened()));
    arrive(recordedOn(day, story.allConsents().toArray(Published[]::new)));
    arrive(recordedOn(day, story.teamOf(People.GP, People.PHYSIO, People.BUURTTEAM)));
    String asOf = "/v1/cases/" + story.caseId + "?asOf=" + day;
    assertThat(get(People.BUURTTEAM, asOf)).hasStatusOk();
    assertThat(get(People.COORDINATOR, asOf)).hasStatusOk();
    assertThat(get(People.OTHER_GP, asOf)).hasStatus(404);

    arrive(story.withdraws(ConsentPurpose.BUURTTEAM));
    arrive(story.withdraws(ConsentPurpose.SHARING_WITHIN_KERNTEAM));
    assertThat(get(People.BUURTTEAM, asOf)).hasStatus(404);
    assertThat(get(People.COORDINATOR, asOf)).hasStatus(404);
    assertThat(get(People.GP, asOf)).hasStatusOk();
  }

  @Test
  void today_and_later_are_now_and_before_it_began_there_was_no_case() {
    Story story = new Story();
    arrive(story.opened(), story.score(3));
    String theCase = "/v1/cases/" + story.caseId;
    JsonNode now = read(People.GP, theCase);

    assertThat(read(People.GP, theCase + "?asOf=" + story.today)).isEqualTo(now);
    assertThat(read(People.GP, theCase + "?asOf=" + story.today.plusYears(1))).isEqualTo(now);
    assertThat(get(People.GP, theCase + "?asOf=" + story.today.minusDays(9))).hasStatus(404);
    assertThat(get(People.GP, theCase + "/timeline?asOf=" + story.today.minusDays(9)))
        .hasStatus(404);
    assertThat(get(People.GP, theCase + "?asOf=gisteren")).hasStatus(400);
  }

  @Test
  void a_look_back_leaves_nothing_behind() throws Exception {
    Story story = new Story();
    arrive(recordedOn(story.today.minusDays(3), story.everything().toArray(Published[]::new)));
    for (PractitionerRef viewer : VIEWERS) {
      read(viewer, "/v1/cases/" + story.caseId + "?asOf=" + story.today.minusDays(1));
    }
    try (var connection = asSuperuser();
        var statement = connection.createStatement()) {
      var left = statement.executeQuery("select count(*) from pg_class where relpersistence = 't'");
      left.next();
      assertThat(left.getInt(1)).isZero();
    }
  }

  /** Of letters and actions one sees one's own, as it is today: who sees all compares plainly. */
  private static boolean seesAll(PractitionerRef viewer) {
    return viewer == People.GP || viewer == People.POH || viewer == People.COORDINATOR;
  }

  private String state(String path) {
    return read(People.GP, path).at("/followUps/0/state").stringValue();
  }

  private record Seen(JsonNode file, List<String> entries) {}

  private Optional<Seen> see(PractitionerRef viewer, String theCase, String query) {
    var answer = get(viewer, theCase + "?" + query);
    if (answer.getResponse().getStatus() == 404) {
      return Optional.empty();
    }
    ObjectNode file = (ObjectNode) json(answer);
    file.remove(TOLD_OF_THE_DAY);
    ((ObjectNode) file.get("patient")).remove("age");
    for (JsonNode appointment : file.get("appointments")) {
      ((ObjectNode) appointment).remove("recordable");
    }
    for (JsonNode action : file.get("mdoActions")) {
      ((ObjectNode) action).remove("late");
    }
    for (JsonNode referral : file.get("referrals")) {
      ((ObjectNode) referral).remove(Set.of("mineToAnswer", "mineToClarify"));
      ((ObjectNode) referral.get("patient")).remove("age");
    }
    List<String> entries = new ArrayList<>();
    String before = "";
    do {
      JsonNode page = read(viewer, theCase + "/timeline?" + query + before);
      page.get("entries").forEach(entry -> entries.add(entry.toString()));
      before = page.has("older") ? "&before=" + page.get("older").stringValue() : null;
    } while (before != null);
    return Optional.of(new Seen(file, entries));
  }

  private static List<List<Published>> byDay(List<Published> events, LocalDate first) {
    List<List<Published>> days = new ArrayList<>();
    for (int from = 0; from < events.size(); from += EVENTS_A_DAY) {
      List<Published> day =
          events.subList(from, Math.min(from + EVENTS_A_DAY, events.size())).stream().toList();
      days.add(recordedOn(first.plusDays(days.size()), day.toArray(Published[]::new)));
    }
    return days;
  }

  /** The same events, recorded one after the other in the last minutes of a Dutch day. */
  private static List<Published> recordedOn(LocalDate day, Published... events) {
    Instant midnight = day.plusDays(1).atStartOfDay(Story.DUTCH).toInstant();
    List<Published> recorded = new ArrayList<>();
    for (Published event : events) {
      Envelope e = event.envelope();
      Instant at = midnight.minusSeconds(events.length - recorded.size());
      recorded.add(
          new Published(
              new Envelope(
                  e.eventId(),
                  e.type(),
                  e.revision(),
                  e.caseId(),
                  e.patientId(),
                  e.aggregateId(),
                  e.sequenceNumber(),
                  e.source(),
                  e.position(),
                  at,
                  e.effectiveAt(),
                  e.actorId(),
                  e.actorRole(),
                  e.actorOrganisation(),
                  e.onBehalfOf(),
                  e.causationId(),
                  e.correlationId(),
                  e.allowedUnder(),
                  e.consent(),
                  e.policyVersion(),
                  e.keyId()),
              event.contract()));
    }
    return recorded;
  }
}
