package nl.wijkverband.dossier.read.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.wijkverband.dossier.People;
import nl.wijkverband.dossier.RunningDossier;
import nl.wijkverband.dossier.Story;
import nl.wijkverband.vocabulary.AppointmentId;
import nl.wijkverband.vocabulary.GoalId;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.ReferralId;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class TodayTest extends RunningDossier {

  private final Story story = new Story();

  @Test
  void a_no_show_asks_the_practice_and_the_practitioner_to_call_and_is_news_to_the_others() {
    AppointmentId missed = new AppointmentId(UUID.randomUUID());
    arrive(story.opened());
    arrive(story.allConsents());
    arrive(story.teamOf(People.GP, People.POH, People.PHYSIO, People.BUURTTEAM));
    arrive(story.plans(missed, People.PHYSIO, story.day(-1)));
    arrive(story.misses(missed, People.PHYSIO, story.day(-1)));

    assertThat(kinds(People.GP)).containsExactly("CALL_AFTER_NO_SHOW");
    assertThat(kinds(People.PHYSIO)).containsExactly("CALL_AFTER_NO_SHOW");
    assertThat(kinds(People.BUURTTEAM)).containsExactly("NO_SHOW_HEARD");
    JsonNode call = tasks(People.GP).getFirst();
    assertThat(call.at("/patient/phone").stringValue()).contains("KANARIE");
    assertThat(call.get("due").stringValue()).isEqualTo(story.today.plusDays(1).toString());
    assertThat(call.at("/data/role").stringValue()).isEqualTo("PHYSIOTHERAPIST");
    assertThat(call.get("appointmentId").stringValue()).isEqualTo(missed.toString());

    arrive(story.calls(missed, People.PHYSIO, false));
    assertThat(kinds(People.GP)).containsExactly("NO_SHOW_HEARD");
  }

  @Test
  void a_letter_waits_for_its_receiver_and_then_for_its_sender() {
    ReferralId letter = new ReferralId(UUID.randomUUID());
    arrive(story.opened());
    arrive(story.allConsents());
    arrive(story.refers(letter, People.PHYSIO));
    assertThat(kinds(People.PHYSIO)).containsExactly("ANSWER_REFERRAL");
    assertThat(kinds(People.GP)).isEmpty();

    arrive(story.returns(letter, People.PHYSIO));
    assertThat(kinds(People.PHYSIO)).isEmpty();
    assertThat(kinds(People.GP)).containsExactly("CLARIFY_REFERRAL");
    assertThat(tasks(People.GP).getFirst().at("/data/question").stringValue())
        .contains("ReferralReturnedV1.question");
  }

  @Test
  void a_goal_that_is_not_agreed_asks_the_practice() {
    GoalId goal = new GoalId(UUID.randomUUID());
    arrive(story.opened(), story.proposes(goal));
    assertThat(kinds(People.POH)).containsExactly("ASK_AGREEMENT");

    arrive(story.teamOf(People.GP));
    assertThat(kinds(People.POH)).as("once there is a kernteam, its members").isEmpty();
    assertThat(kinds(People.GP)).containsExactly("ASK_AGREEMENT");

    arrive(story.agrees(goal, 1));
    assertThat(kinds(People.GP))
        .as("then the plan as a whole is next")
        .containsExactly("AGREE_PLAN");
  }

  @Test
  void a_past_appointment_asks_how_it_went_and_today_s_are_listed() {
    AppointmentId past = new AppointmentId(UUID.randomUUID());
    AppointmentId today = new AppointmentId(UUID.randomUUID());
    arrive(story.opened(), story.plans(past, People.GP, story.day(-2)));
    arrive(
        story.plans(
            today, People.GP, story.today.atTime(23, 59).atZone(Story.DUTCH).toOffsetDateTime()));
    arrive(story.plans(new AppointmentId(UUID.randomUUID()), People.POH, story.day(-2)));

    assertThat(kinds(People.GP)).containsExactly("RECORD_ATTENDANCE");
    List<String> listed = new ArrayList<>();
    read(People.GP, "/v1/today")
        .get("appointments")
        .forEach(
            appointment -> {
              if (appointment.get("caseId").stringValue().equals(story.caseId.toString())) {
                listed.add(appointment.get("appointmentId").stringValue());
              }
            });
    assertThat(listed).containsExactly(today.toString());
  }

  @Test
  void an_overdue_follow_up_asks_to_plan() {
    arrive(story.opened(), story.interval(People.GP, 2, 4, story.today.minusWeeks(6)));
    JsonNode task = tasks(People.GP).getFirst();
    assertThat(task.get("kind").stringValue()).isEqualTo("PLAN_FOLLOW_UP");
    assertThat(task.get("urgent").booleanValue()).isTrue();
    assertThat(task.at("/data/state").stringValue()).isEqualTo("OVERDUE");

    arrive(story.interval(People.GP, 2, 8, story.today.minusWeeks(1)));
    arrive(story.plans(new AppointmentId(UUID.randomUUID()), People.GP, story.day(10)));
    assertThat(kinds(People.GP)).isEmpty();
  }

  private List<String> kinds(PractitionerRef who) {
    return tasks(who).stream().map(task -> task.get("kind").stringValue()).toList();
  }

  /** Those about this test's case. */
  private List<JsonNode> tasks(PractitionerRef who) {
    List<JsonNode> tasks = new ArrayList<>();
    for (JsonNode task : read(who, "/v1/today").get("tasks")) {
      if (task.get("caseId").stringValue().equals(story.caseId.toString())) {
        tasks.add(task);
      }
    }
    return tasks;
  }
}
