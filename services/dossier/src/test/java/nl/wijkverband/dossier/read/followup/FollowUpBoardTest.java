package nl.wijkverband.dossier.read.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nl.wijkverband.dossier.People;
import nl.wijkverband.dossier.RunningDossier;
import nl.wijkverband.dossier.Story;
import nl.wijkverband.platform.inbox.Published;
import nl.wijkverband.vocabulary.AppointmentId;
import nl.wijkverband.vocabulary.CareRoute;
import nl.wijkverband.vocabulary.ConsentPurpose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class FollowUpBoardTest extends RunningDossier {

  private static final int CASES = 60;
  private static final Map<UUID, FollowUpState> EXPECTED = new HashMap<>();

  /** Sixty cases with follow-ups in every state, their states computed by the plain rule. */
  @BeforeEach
  void aWijkFullOfFollowUps() {
    if (!EXPECTED.isEmpty()) {
      return;
    }
    Random random = new Random(5);
    for (int i = 0; i < CASES; i++) {
      Story story = new Story();
      int maxWeeks = 1 + random.nextInt(8);
      LocalDate start = story.today.minusDays(random.nextInt(70));
      List<Published> events = new ArrayList<>(List.of(story.opened()));
      events.add(story.consents(ConsentPurpose.SHARING_WITHIN_KERNTEAM));
      events.add(story.teamOf(People.GP, People.PHYSIO));
      events.add(story.interval(People.PHYSIO, 1, maxWeeks, start));
      Integer planned = random.nextBoolean() ? null : random.nextInt(1, 40);
      if (planned != null) {
        events.add(story.plans(id(), People.PHYSIO, story.day(planned)));
      }
      boolean missed = random.nextInt(6) == 0;
      if (missed) {
        AppointmentId appointment = id();
        events.add(story.plans(appointment, People.PHYSIO, story.day(-2)));
        events.add(story.misses(appointment, People.PHYSIO, story.day(-2)));
      }
      boolean paused = random.nextInt(8) == 0;
      if (paused) {
        events.add(story.chooses(CareRoute.SECOND_OR_THIRD_LINE));
      }
      boolean left = random.nextInt(10) == 0;
      if (left) {
        events.add(story.leaves(People.PHYSIO));
      }
      arrive(events);
      EXPECTED.put(
          story.caseId.value(),
          FollowUpState.of(
              new FollowUpState.Facts(
                  left,
                  paused,
                  missed,
                  start.plusWeeks(maxWeeks),
                  planned == null ? null : story.today.plusDays(planned)),
              story.today,
              FollowUpStateTest.TERMS));
    }
  }

  @Test
  void the_database_finds_for_each_state_what_the_rule_says() {
    assertThat(new HashSet<>(EXPECTED.values()))
        .as("the sample has every state that can be")
        .hasSize(FollowUpState.values().length);
    for (FollowUpState state : FollowUpState.values()) {
      Set<UUID> expected = new HashSet<>();
      EXPECTED.forEach(
          (caseId, expectedState) -> {
            if (expectedState == state) {
              expected.add(caseId);
            }
          });
      assertThat(casesIn(state)).as(state.name()).isEqualTo(expected);
    }
  }

  @Test
  void the_board_counts_every_state_and_pages_through_all() {
    JsonNode board = read(People.COORDINATOR, "/v1/follow-up");
    for (FollowUpState state : FollowUpState.values()) {
      long expected = EXPECTED.values().stream().filter(s -> s == state).count();
      assertThat(board.get("counts").path(state.name()).asInt(0))
          .as(state.name())
          .isGreaterThanOrEqualTo((int) expected);
    }
    assertThat(board.get("items").size()).isEqualTo(25);
    assertThat(board.get("pages").intValue()).isGreaterThanOrEqualTo(3);
    assertThat(board.get("total").intValue()).isGreaterThanOrEqualTo(CASES);
  }

  @Test
  void a_coordinator_sees_initials_and_year_and_who_is_to_act() {
    JsonNode item = read(People.COORDINATOR, "/v1/follow-up?state=OVERDUE").at("/items/0");
    assertThat(item.at("/patient/initials").stringValue()).isEqualTo("K.K.");
    assertThat(item.at("/patient/birthYear").intValue()).isEqualTo(2007);
    assertThat(item.get("patient").size()).isEqualTo(2);
    assertThat(item.at("/followUp/practitioner/name").stringValue()).isNotBlank();
    assertThat(item.at("/followUp/state").stringValue()).isEqualTo("OVERDUE");
  }

  /** Those of this test: other tests share the wijk. */
  private Set<UUID> casesIn(FollowUpState state) {
    Set<UUID> cases = new HashSet<>();
    int page = 0;
    JsonNode board;
    do {
      board = read(People.COORDINATOR, "/v1/follow-up?state=" + state + "&page=" + page++);
      for (JsonNode item : board.get("items")) {
        assertThat(item.at("/followUp/state").stringValue()).isEqualTo(state.name());
        UUID caseId = UUID.fromString(item.get("caseId").stringValue());
        if (EXPECTED.containsKey(caseId)) {
          cases.add(caseId);
        }
      }
    } while (page < board.get("pages").intValue());
    return cases;
  }

  private static AppointmentId id() {
    return new AppointmentId(UUID.randomUUID());
  }

  @Test
  void another_wijk_has_a_board_of_its_own() {
    var elsewhere = as(People.COORDINATOR, "elders", Instant.now().plusSeconds(60));
    JsonNode board = json(http.get().uri("/v1/follow-up").with(elsewhere).exchange());
    assertThat(board.get("total").intValue()).isZero();
  }
}
