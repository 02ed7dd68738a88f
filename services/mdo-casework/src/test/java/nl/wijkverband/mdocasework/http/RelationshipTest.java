package nl.wijkverband.mdocasework.http;

import static nl.wijkverband.mdocasework.MdoOfA.CHAIR;
import static nl.wijkverband.mdocasework.MdoOfA.CHAIR2;
import static nl.wijkverband.mdocasework.MdoOfA.GP;
import static nl.wijkverband.mdocasework.MdoOfA.GP2;
import static nl.wijkverband.mdocasework.MdoOfA.PHYSIO;
import static nl.wijkverband.mdocasework.MdoOfA.PHYSIO2;
import static nl.wijkverband.mdocasework.MdoOfA.POH;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.ConsentPurpose;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.Role;
import org.junit.jupiter.api.Test;

/** A chair has to do with a case from the agenda to the end of the discussion, by consent. */
class RelationshipTest extends FullService {

  @Test
  void before_the_case_is_on_the_agenda_a_chair_can_only_put_it_there() throws Exception {
    var aCase = CaseOfTheTest.withKernteam(this).submitted();

    send(CHAIR, aCase.inSubmission("/advice"), Bodies.advice(Bodies.TODAY))
        .andExpect(status().isNotFound());
    aCase.onAgenda();
  }

  @Test
  void after_the_discussion_the_chair_is_out_again() throws Exception {
    var aCase = CaseOfTheTest.withKernteam(this).closed();

    send(CHAIR, aCase.inSubmission("/advice"), Bodies.advice(Bodies.TODAY))
        .andExpect(status().isNotFound());
  }

  @Test
  void taken_off_the_agenda_the_case_is_out_of_reach() throws Exception {
    var aCase = CaseOfTheTest.withKernteam(this).onAgenda();
    created(
        CHAIR,
        aCase.onMeeting("/agenda/" + aCase.submission() + "/removal"),
        Bodies.with("reason", "De huisarts is er niet"));

    send(CHAIR, aCase.discussion(), Bodies.with()).andExpect(status().isNotFound());
  }

  @Test
  void another_chair_of_the_wijk_does_not_make_this_agenda() throws Exception {
    var aCase = CaseOfTheTest.withKernteam(this).onAgenda();

    send(CHAIR2, aCase.onMeeting("/agenda"), Bodies.place(aCase.id(), aCase.submission(), 2))
        .andExpect(status().isUnprocessableContent())
        .andExpect(
            jsonPath("type")
                .value("urn:wijkverband:rule:only-the-chair-of-a-meeting-makes-its-agenda"));
    send(CHAIR2, aCase.discussion(), Bodies.with()).andExpect(status().isNotFound());
  }

  @Test
  void a_meeting_of_another_wijk_is_not_found() throws Exception {
    var aCase = CaseOfTheTest.withKernteam(this).submitted();
    String elsewhere =
        created(CHAIR, "anderewijk", "/v1/meetings", Bodies.meeting(Bodies.at(1, 9), GP));

    send(
            CHAIR,
            "/v1/meetings/" + elsewhere + "/agenda",
            Bodies.place(aCase.id(), aCase.submission(), 1))
        .andExpect(status().isNotFound())
        .andExpect(jsonPath("type").value("urn:wijkverband:problem:no-such-meeting"));
  }

  @Test
  void without_consent_to_share_a_case_is_not_submitted() throws Exception {
    CaseId kept = NEIGHBOURS.openCase(WIJK);

    send(GP, "/v1/cases/" + kept + "/submissions", Bodies.submission(Bodies.TODAY))
        .andExpect(status().isUnprocessableContent())
        .andExpect(
            jsonPath("type").value("urn:wijkverband:rule:sharing-with-the-mdo-needs-consent"));
  }

  @Test
  void a_withdrawn_consent_closes_the_case_for_the_chair_at_once() throws Exception {
    var aCase = CaseOfTheTest.withKernteam(this).open();
    NEIGHBOURS.withdraw(aCase.id(), ConsentPurpose.SHARING_WITHIN_KERNTEAM);

    send(CHAIR, aCase.inSubmission("/advice"), Bodies.advice(Bodies.TODAY))
        .andExpect(status().isNotFound());
    read(CHAIR, aCase.onMeeting(""))
        .andExpect(status().isOk())
        .andExpect(jsonPath("agenda[0].question").doesNotExist());
  }

  @Test
  void an_action_belongs_to_somebody_who_still_sees_it_after_the_meeting() throws Exception {
    var aCase = CaseOfTheTest.withKernteam(this).open();
    for (PractitionerRef outside : List.of(GP2, PHYSIO2, CHAIR, inRole(PHYSIO, Role.POH))) {
      send(
              CHAIR,
              aCase.inSubmission("/actions"),
              Bodies.action(outside, Bodies.TODAY, Bodies.TODAY))
          .andExpect(status().isUnprocessableContent())
          .andExpect(jsonPath("errors[0].field").value("owner"));
    }
    for (PractitionerRef inside : List.of(GP, POH, PHYSIO)) {
      created(
          CHAIR, aCase.inSubmission("/actions"), Bodies.action(inside, Bodies.TODAY, Bodies.TODAY));
    }
  }

  @Test
  void who_is_only_at_the_table_does_not_get_into_the_case() throws Exception {
    var aCase = CaseOfTheTest.withKernteam(this).submitted();
    String meeting = created(CHAIR, "/v1/meetings", Bodies.meeting(Bodies.at(-1, 9), GP2));
    created(
        CHAIR,
        "/v1/meetings/" + meeting + "/agenda",
        Bodies.place(aCase.id(), aCase.submission(), 1));

    read(GP2, "/v1/meetings/" + meeting)
        .andExpect(status().isOk())
        .andExpect(jsonPath("agenda.length()").value(1))
        .andExpect(jsonPath("agenda[0].introduction").doesNotExist());
    send(GP2, aCase.inSubmission("/answer"), Bodies.answer(Bodies.TODAY))
        .andExpect(status().isNotFound());
  }
}
