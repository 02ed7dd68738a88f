package nl.wijkverband.mdocasework.http;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;
import static nl.wijkverband.mdocasework.MdoOfA.CHAIR;
import static nl.wijkverband.mdocasework.MdoOfA.CHAIR2;
import static nl.wijkverband.mdocasework.MdoOfA.CONSULTANT;
import static nl.wijkverband.mdocasework.MdoOfA.GP;
import static nl.wijkverband.mdocasework.MdoOfA.PHYSIO;
import static nl.wijkverband.mdocasework.MdoOfA.POH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import nl.wijkverband.vocabulary.PractitionerId;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.Role;
import org.junit.jupiter.api.Test;

/** What chair and participants see of meetings and their agendas. */
class MeetingsTest extends FullService {

  private final String wijk = "wijk " + UUID.randomUUID();

  @Test
  void a_chair_sees_the_meetings_of_the_wijk_the_latest_first() throws Exception {
    String later = plan(CHAIR, 9, GP);
    String sooner = plan(CHAIR2, 2, GP);
    created(CHAIR, "anderewijk", "/v1/meetings", Bodies.meeting(Bodies.at(3, 9), GP));

    send(CHAIR, wijk, reading("/v1/meetings"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("total").value(2))
        .andExpect(jsonPath("pages").value(1))
        .andExpect(jsonPath("items[0].meetingId").value(later))
        .andExpect(jsonPath("items[1].meetingId").value(sooner))
        .andExpect(jsonPath("items[1].chair.name").value(CHAIR2.name()))
        .andExpect(jsonPath("items[0].at").value(ISO_OFFSET_DATE_TIME.format(Bodies.at(9, 9))))
        .andExpect(jsonPath("items[0].minutes").value(60))
        .andExpect(jsonPath("items[0].place").value("Wijkcentrum"))
        .andExpect(jsonPath("items[0].participants[0].name").value(GP.name()))
        .andExpect(jsonPath("items[0].cases").value(0))
        .andExpect(jsonPath("items[0].state").value("PLANNED"));
  }

  @Test
  void whoever_takes_part_sees_their_own_meetings_in_the_role_they_have_there() throws Exception {
    var person = aPhysiotherapist();
    String theirs = plan(CHAIR, 4, GP, person);
    plan(CHAIR, 5, GP);

    read(person, "/v1/meetings")
        .andExpect(jsonPath("total").value(1))
        .andExpect(jsonPath("items[0].meetingId").value(theirs));
    read(inRole(person, Role.PSYCHOLOGIST), "/v1/meetings").andExpect(jsonPath("total").value(0));
    read(inRole(person, Role.PSYCHOLOGIST), "/v1/meetings/" + theirs)
        .andExpect(status().isNotFound());
  }

  @Test
  void a_long_list_comes_in_pages() throws Exception {
    var person = aPhysiotherapist();
    for (int day = 1; day <= 26; day++) {
      plan(CHAIR, day, person);
    }

    read(person, "/v1/meetings?page=1")
        .andExpect(jsonPath("items.length()").value(1))
        .andExpect(jsonPath("page").value(1))
        .andExpect(jsonPath("pages").value(2))
        .andExpect(jsonPath("total").value(26));
    read(person, "/v1/meetings?page=-3").andExpect(jsonPath("items.length()").value(25));
    read(person, "/v1/meetings?page=99").andExpect(jsonPath("items.length()").value(0));
    read(person, "/v1/meetings?page=x").andExpect(status().isBadRequest());
  }

  @Test
  void an_agenda_is_in_the_order_of_the_chair() throws Exception {
    var first = CaseOfTheTest.withKernteam(this, wijk).submitted();
    var second = CaseOfTheTest.withKernteam(this, wijk).submitted();
    String meeting = plan(CHAIR, 0, GP);
    String agenda = "/v1/meetings/" + meeting + "/agenda";
    created(CHAIR, wijk, agenda, Bodies.place(first.id(), first.submission(), 1));
    created(CHAIR, wijk, agenda, Bodies.place(second.id(), second.submission(), 2));
    created(CHAIR, wijk, agenda, Bodies.place(first.id(), first.submission(), 3));

    send(CHAIR, wijk, reading("/v1/meetings/" + meeting))
        .andExpect(status().isOk())
        .andExpect(jsonPath("agenda.length()").value(2))
        .andExpect(jsonPath("agenda[0].caseId").value(second.id().toString()))
        .andExpect(jsonPath("agenda[0].order").value(2))
        .andExpect(jsonPath("agenda[1].submissionId").value(first.submission()))
        .andExpect(jsonPath("agenda[1].order").value(3))
        .andExpect(jsonPath("agenda[1].minutes").value(15))
        .andExpect(jsonPath("agenda[1].purpose").value("CLARIFY_PROBLEM"))
        .andExpect(
            jsonPath("agenda[1].question")
                .value("Hoe voorkomen we dat Samira weer gaat vermijden?"))
        .andExpect(
            jsonPath("agenda[1].introduction")
                .value("Samira Verzonnen, 20 jaar, pijn in armen en benen"))
        .andExpect(jsonPath("agenda[1].submittedBy.name").value(POH.name()))
        .andExpect(jsonPath("agenda[1].submittedOn").value(Bodies.TODAY.minusDays(14).toString()))
        .andExpect(jsonPath("agenda[1].state").value("ON_AGENDA"))
        .andExpect(jsonPath("agenda[1].openActions.length()").value(0));
    send(CHAIR, wijk, reading("/v1/meetings")).andExpect(jsonPath("items[0].cases").value(2));
  }

  @Test
  void a_meeting_is_held_when_everything_on_its_agenda_was_discussed() throws Exception {
    var aCase = CaseOfTheTest.withKernteam(this, wijk).open();
    send(CHAIR, wijk, reading("/v1/meetings"))
        .andExpect(jsonPath("items[0].state").value("PLANNED"));
    send(CHAIR, wijk, reading(aCase.onMeeting("")))
        .andExpect(jsonPath("agenda[0].state").value("OPEN"));
    created(CHAIR, wijk, aCase.inSubmission("/advice"), Bodies.advice(Bodies.TODAY));
    created(CHAIR, wijk, aCase.inSubmission("/closure"), Bodies.with("closingRound", "Tot ziens"));

    send(CHAIR, wijk, reading("/v1/meetings")).andExpect(jsonPath("items[0].state").value("HELD"));
  }

  @Test
  void once_discussed_the_chair_no_longer_reads_the_case_and_its_practice_does() throws Exception {
    var aCase = CaseOfTheTest.withKernteam(this, wijk).closed();

    send(CHAIR, wijk, reading(aCase.onMeeting("")))
        .andExpect(jsonPath("agenda[0].state").value("CLOSED"))
        .andExpect(jsonPath("agenda[0].question").doesNotExist())
        .andExpect(jsonPath("agenda[0].openActions.length()").value(0));
    send(GP, wijk, reading(aCase.onMeeting("")))
        .andExpect(jsonPath("agenda[0].question").isNotEmpty())
        .andExpect(jsonPath("agenda[0].openActions[0].owner.name").value(PHYSIO.name()))
        .andExpect(jsonPath("agenda[0].openActions[0].late").value(false));
  }

  @Test
  void another_chair_of_the_wijk_sees_that_a_case_is_on_it_and_not_what_it_is_about()
      throws Exception {
    var aCase = CaseOfTheTest.withKernteam(this, wijk).onAgenda();

    send(CHAIR2, wijk, reading(aCase.onMeeting("")))
        .andExpect(status().isOk())
        .andExpect(jsonPath("agenda.length()").value(1))
        .andExpect(jsonPath("agenda[0].question").doesNotExist())
        .andExpect(jsonPath("agenda[0].introduction").doesNotExist());
  }

  @Test
  void a_consultant_sees_the_meeting_and_no_agenda() throws Exception {
    var aCase = CaseOfTheTest.withKernteam(this, wijk).open();

    var answer = send(CONSULTANT, wijk, reading(aCase.onMeeting(""))).andExpect(status().isOk());

    assertThat(json(answer).get("agenda")).isEmpty();
    assertThat(json(answer).toString()).doesNotContain(aCase.id().toString(), "Samira");
  }

  @Test
  void taken_off_an_agenda_a_case_is_on_no_meeting() throws Exception {
    var aCase = CaseOfTheTest.withKernteam(this, wijk).onAgenda();
    created(
        CHAIR,
        wijk,
        aCase.onMeeting("/agenda/" + aCase.submission() + "/removal"),
        Bodies.with("reason", "De huisarts is er niet"));

    send(CHAIR, wijk, reading(aCase.onMeeting(""))).andExpect(jsonPath("agenda.length()").value(0));
  }

  private String plan(PractitionerRef chair, int day, PractitionerRef... participants)
      throws Exception {
    return created(chair, wijk, "/v1/meetings", Bodies.meeting(Bodies.at(day, 9), participants));
  }

  private static PractitionerRef aPhysiotherapist() {
    return new PractitionerRef(
        new PractitionerId(UUID.randomUUID()),
        "N. Nieuw",
        Role.PHYSIOTHERAPIST,
        PHYSIO.organisationId(),
        PHYSIO.organisationName());
  }
}
