package nl.wijkverband.mdocasework.http;

import static nl.wijkverband.mdocasework.MdoOfA.CHAIR;
import static nl.wijkverband.mdocasework.MdoOfA.CONSULTANT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import nl.wijkverband.vocabulary.ConsentPurpose;
import nl.wijkverband.vocabulary.PractitionerId;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.Role;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.ResultActions;

/** A consultant sees a case during its discussion only, and not whose it is. */
class ConsultationTest extends FullService {

  @Test
  void during_the_discussion_the_case_is_there_without_who_it_is() throws Exception {
    var aCase = CaseOfTheTest.withKernteam(this).open();

    var answer =
        consult(aCase)
            .andExpect(status().isOk())
            .andExpect(jsonPath("items.length()").value(1))
            .andExpect(jsonPath("items[0].submissionId").value(aCase.submission()))
            .andExpect(jsonPath("items[0].purpose").value("CLARIFY_PROBLEM"))
            .andExpect(
                jsonPath("items[0].question")
                    .value("Hoe voorkomen we dat [naam] weer gaat vermijden?"))
            .andExpect(
                jsonPath("items[0].introduction")
                    .value("[naam] [naam], 20 jaar, pijn in armen en benen"))
            .andExpect(jsonPath("items[0].ageBand").value("18-29"))
            .andExpect(jsonPath("items[0].sex").value("FEMALE"))
            .andExpect(jsonPath("items[0].openedAt").exists());
    assertThat(json(answer).toString())
        .doesNotContain("Samira")
        .doesNotContain("Verzonnen")
        .doesNotContain(aCase.id().toString())
        .doesNotContain(NEIGHBOURS.patientOf(aCase.id()).toString());
  }

  @Test
  void before_and_after_the_discussion_there_is_nothing_to_see() throws Exception {
    var aCase = CaseOfTheTest.withKernteam(this).onAgenda();
    consult(aCase).andExpect(status().isOk()).andExpect(jsonPath("items.length()").value(0));
    aCase.closed();

    consult(aCase).andExpect(jsonPath("items.length()").value(0));
  }

  @Test
  void a_consultant_of_another_meeting_hears_nothing() throws Exception {
    var aCase = CaseOfTheTest.withKernteam(this).open();
    var elsewhere =
        new PractitionerRef(
            new PractitionerId(UUID.randomUUID()),
            "E. Elders",
            Role.CONSULTANT,
            CONSULTANT.organisationId(),
            CONSULTANT.organisationName());

    read(elsewhere, aCase.onMeeting("/consultation"))
        .andExpect(status().isNotFound())
        .andExpect(jsonPath("type").value("urn:wijkverband:problem:no-such-meeting"));
  }

  @Test
  void a_withdrawn_consent_takes_the_case_away_at_once() throws Exception {
    var aCase = CaseOfTheTest.withKernteam(this).open();
    NEIGHBOURS.withdraw(aCase.id(), ConsentPurpose.SHARING_WITHIN_KERNTEAM);

    consult(aCase).andExpect(jsonPath("items.length()").value(0));
  }

  @Test
  void two_discussions_that_are_open_are_both_there() throws Exception {
    var first = CaseOfTheTest.withKernteam(this).open();
    var second = CaseOfTheTest.withKernteam(this).submitted();
    created(CHAIR, first.onMeeting("/agenda"), Bodies.place(second.id(), second.submission(), 2));
    created(
        CHAIR,
        first.onMeeting("/agenda/" + second.submission() + "/discussion"),
        Bodies.with("openedAt", Bodies.at(-1, 11)));

    consult(first).andExpect(jsonPath("items.length()").value(2));
  }

  private ResultActions consult(CaseOfTheTest aCase) throws Exception {
    return read(CONSULTANT, aCase.onMeeting("/consultation"));
  }
}
