package nl.wijkverband.dossier.read.casefile;

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
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CaseFileTest extends RunningDossier {

  private final Story story = new Story();
  private final String theCase = "/v1/cases/" + story.caseId;

  @Test
  void a_goal_keeps_what_it_was_before() {
    GoalId goal = new GoalId(UUID.randomUUID());
    arrive(story.opened(), story.proposes(goal), story.agrees(goal, 1), story.revises(goal, 2));

    JsonNode read = read(People.GP, theCase).at("/goals/0");
    assertThat(read.get("state").stringValue()).isEqualTo("REVISED");
    assertThat(read.get("revision").intValue()).isEqualTo(2);
    assertThat(read.get("wording").stringValue()).contains("GoalRevisedV1.wording");
    assertThat(read.at("/earlier/0/wording").stringValue()).contains("GoalProposedV1.wording");
    assertThat(read.at("/earlier/0/reason").stringValue()).contains("GoalRevisedV1.reason");
  }

  @Test
  void a_no_show_is_open_until_the_patient_is_reached() {
    AppointmentId missed = planned(People.PHYSIO, -1);
    arrive(story.misses(missed, People.PHYSIO, story.day(-1)));
    assertThat(read(People.GP, theCase).at("/noShows/0/open").booleanValue()).isTrue();

    arrive(story.calls(missed, People.PHYSIO, false));
    assertThat(read(People.GP, theCase).at("/noShows/0/open").booleanValue()).isTrue();

    arrive(story.calls(missed, People.PHYSIO, true));
    JsonNode noShow = read(People.GP, theCase).at("/noShows/0");
    assertThat(noShow.get("open").booleanValue()).isFalse();
    assertThat(noShow.get("calls").size()).isEqualTo(2);
  }

  @Test
  void a_later_contact_closes_a_no_show_and_an_earlier_one_does_not() {
    AppointmentId missed = planned(People.PHYSIO, -9);
    AppointmentId earlier = new AppointmentId(UUID.randomUUID());
    AppointmentId later = new AppointmentId(UUID.randomUUID());
    arrive(story.interval(People.PHYSIO, 2, 8, story.today.minusWeeks(2)));
    arrive(story.misses(missed, People.PHYSIO, story.day(-9)));
    arrive(story.plans(earlier, People.GP, story.day(-10)));
    arrive(story.keeps(earlier, People.GP, story.day(-10)));
    assertThat(read(People.GP, theCase).at("/noShows/0/open").booleanValue()).isTrue();
    assertThat(read(People.GP, theCase).at("/followUps/0/state").stringValue())
        .isEqualTo("NO_SHOW_OPEN");

    arrive(story.plans(later, People.GP, story.day(-2)));
    arrive(story.keeps(later, People.GP, story.day(-2)));
    assertThat(read(People.GP, theCase).at("/noShows/0/open").booleanValue()).isFalse();
    assertThat(read(People.GP, theCase).at("/followUps/0/state").stringValue())
        .isEqualTo("NOTHING_PLANNED");
  }

  @Test
  void an_appointment_can_be_recorded_once_its_time_has_come_by_who_may() {
    planned(People.PHYSIO, -1);
    arrive(story.plans(new AppointmentId(UUID.randomUUID()), People.PHYSIO, story.day(2)));
    arrive(story.allConsents());
    arrive(story.teamOf(People.GP, People.PHYSIO, People.BUURTTEAM));

    assertThat(recordable(People.PHYSIO)).containsExactly(true, false);
    assertThat(recordable(People.GP)).containsExactly(true, false);
    assertThat(recordable(People.BUURTTEAM)).containsExactly(false, false);
  }

  @Test
  void a_file_says_what_it_does_not_show() {
    arrive(story.everything());
    JsonNode file = read(People.BUURTTEAM, theCase);
    assertThat(file.get("notVisible").toString()).contains("PSYCHOLOGICAL", "SOMATIC");
    assertThat(file.has("complaint")).isFalse();
    JsonNode process = read(People.COORDINATOR, theCase);
    assertThat(process.has("explanation")).isFalse();
    assertThat(process.get("goals").isEmpty()).isTrue();
    assertThat(process.get("goalCount").intValue()).isEqualTo(1);
    assertThat(process.get("healthScores").isEmpty()).isTrue();
    assertThat(process.get("patient").size()).isEqualTo(2);
    assertThat(process.get("actions").isEmpty()).isTrue();
  }

  @Test
  void the_actions_are_those_of_role_and_moment() {
    arrive(story.opened());
    assertThat(actions(People.GP))
        .contains("GIVE_CONSENT", "SEND_REFERRAL", "FORM_KERNTEAM")
        .doesNotContain(
            "WITHDRAW_CONSENT",
            "PROPOSE_GOAL",
            "PLAN_APPOINTMENTS",
            "AGREE_GOAL",
            "RECORD_NO_SHOW",
            "CHANGE_KERNTEAM");
    assertThat(actions(People.POH)).contains("FORM_KERNTEAM").doesNotContain("SEND_REFERRAL");

    GoalId goal = new GoalId(UUID.randomUUID());
    AppointmentId missed = new AppointmentId(UUID.randomUUID());
    arrive(story.allConsents());
    arrive(story.teamOf(People.GP, People.PHYSIO, People.BUURTTEAM), story.proposes(goal));
    arrive(story.plans(missed, People.PHYSIO, story.day(-1)));
    assertThat(actions(People.GP))
        .contains("AGREE_GOAL", "CHANGE_KERNTEAM", "WITHDRAW_CONSENT", "RECORD_NO_SHOW")
        .doesNotContain("GIVE_CONSENT", "FORM_KERNTEAM", "RECORD_CALL");
    assertThat(actions(People.PHYSIO))
        .contains("RECORD_NO_SHOW", "KEEP_APPOINTMENT", "REVISE_GOAL", "RECORD_HEALTH_SCORE")
        .doesNotContain("AGREE_GOAL", "GIVE_CONSENT", "CHANGE_KERNTEAM");
    assertThat(actions(People.BUURTTEAM))
        .contains("PROPOSE_GOAL")
        .doesNotContain("RECORD_NO_SHOW", "REVISE_GOAL", "RECORD_HEALTH_SCORE");

    arrive(story.misses(missed, People.PHYSIO, story.day(-1)), story.leads(People.PHYSIO));
    assertThat(actions(People.PHYSIO)).contains("RECORD_CALL", "CHANGE_KERNTEAM");
    assertThat(actions(People.BUURTTEAM)).doesNotContain("RECORD_CALL");
  }

  @Test
  void the_list_of_cases_tells_in_a_line_how_it_goes() {
    arrive(story.everything());
    JsonNode item = null;
    for (JsonNode found : everyCaseOf(People.PHYSIO)) {
      if (found.get("caseId").stringValue().equals(story.caseId.toString())) {
        item = found;
      }
    }
    assertThat(item).isNotNull();
    assertThat(item.get("openNoShows").intValue()).isEqualTo(2);
    assertThat(item.get("lastScore").intValue()).isEqualTo(6);
    assertThat(item.at("/lead/role").stringValue()).isEqualTo("POH");
    assertThat(item.at("/nextAppointment/at").stringValue())
        .startsWith(story.today.plusDays(5).toString());
    assertThat(item.at("/followUp/practitioner/role").stringValue()).isEqualTo("PHYSIOTHERAPIST");
    assertThat(item.at("/patient/bsn").isMissingNode()).isTrue();
  }

  private AppointmentId planned(PractitionerRef who, int day) {
    AppointmentId id = new AppointmentId(UUID.randomUUID());
    arrive(story.opened(), story.plans(id, who, story.day(day)));
    return id;
  }

  private List<Boolean> recordable(PractitionerRef who) {
    List<Boolean> recordable = new ArrayList<>();
    read(who, theCase)
        .get("appointments")
        .forEach(appointment -> recordable.add(appointment.get("recordable").booleanValue()));
    return recordable;
  }

  private List<String> actions(PractitionerRef who) {
    List<String> actions = new ArrayList<>();
    read(who, theCase).get("actions").forEach(action -> actions.add(action.stringValue()));
    return actions;
  }
}
