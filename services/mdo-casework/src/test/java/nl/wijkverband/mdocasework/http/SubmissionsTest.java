package nl.wijkverband.mdocasework.http;

import static nl.wijkverband.mdocasework.MdoOfA.CHAIR;
import static nl.wijkverband.mdocasework.MdoOfA.POH;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import nl.wijkverband.vocabulary.ConsentPurpose;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.ResultActions;

/** What waits for a place on an agenda. */
class SubmissionsTest extends FullService {

  private final String wijk = "wijk " + UUID.randomUUID();

  @Test
  void the_chair_sees_what_waits_in_the_wijk() throws Exception {
    var aCase = CaseOfTheTest.withKernteam(this, wijk).submitted();
    CaseOfTheTest.withKernteam(this, "anderewijk").submitted();

    waiting()
        .andExpect(status().isOk())
        .andExpect(jsonPath("total").value(1))
        .andExpect(jsonPath("items[0].caseId").value(aCase.id().toString()))
        .andExpect(jsonPath("items[0].submissionId").value(aCase.submission()))
        .andExpect(jsonPath("items[0].purpose").value("CLARIFY_PROBLEM"))
        .andExpect(
            jsonPath("items[0].question").value("Hoe voorkomen we dat Samira weer gaat vermijden?"))
        .andExpect(jsonPath("items[0].submittedBy.name").value(POH.name()))
        .andExpect(jsonPath("items[0].submittedOn").value(Bodies.TODAY.minusDays(14).toString()));
  }

  @Test
  void what_is_on_an_agenda_waits_no_more_until_it_is_taken_off() throws Exception {
    var aCase = CaseOfTheTest.withKernteam(this, wijk).onAgenda();
    waiting().andExpect(jsonPath("total").value(0));
    created(
        CHAIR,
        wijk,
        aCase.onMeeting("/agenda/" + aCase.submission() + "/removal"),
        Bodies.with("reason", "De huisarts is er niet"));

    waiting().andExpect(jsonPath("items[0].submissionId").value(aCase.submission()));
  }

  @Test
  void without_consent_to_share_nothing_is_seen_of_it() throws Exception {
    var aCase = CaseOfTheTest.withKernteam(this, wijk).submitted();
    NEIGHBOURS.withdraw(aCase.id(), ConsentPurpose.SHARING_WITHIN_KERNTEAM);
    waiting().andExpect(jsonPath("total").value(0));
    NEIGHBOURS.consent(aCase.id(), ConsentPurpose.SHARING_WITHIN_KERNTEAM);

    waiting().andExpect(jsonPath("total").value(1));
  }

  private ResultActions waiting() throws Exception {
    return send(CHAIR, wijk, reading("/v1/submissions"));
  }
}
