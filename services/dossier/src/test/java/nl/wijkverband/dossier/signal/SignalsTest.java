package nl.wijkverband.dossier.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nl.wijkverband.dossier.People;
import nl.wijkverband.dossier.RunningDossier;
import nl.wijkverband.dossier.Story;
import nl.wijkverband.platform.inbox.InboxListener;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.ConsentPurpose;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.ReferralId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

class SignalsTest extends RunningDossier {

  @Autowired private MockMvc mvc;
  @Autowired private InboxListener signals;

  private final Story mine = new Story();
  private final Story others = new Story();

  @Test
  void a_viewer_hears_of_their_cases_and_of_no_other() throws Exception {
    arrive(mine.opened(), mine.consents(ConsentPurpose.SHARING_WITHIN_KERNTEAM));
    arrive(mine.teamOf(People.GP, People.PHYSIO));
    arrive(others.opened());
    MvcResult stream = open(People.PHYSIO, 300);

    changed(others.caseId);
    changed(mine.caseId);
    awaitText(stream, mine.caseId.toString());

    assertThat(text(stream))
        .contains("event:case", "data:{\"caseId\":\"" + mine.caseId + "\"}")
        .doesNotContain(others.caseId.toString());
  }

  @Test
  void a_letter_that_waits_is_heard_of() throws Exception {
    arrive(mine.opened(), mine.consents(ConsentPurpose.SHARING_WITHIN_KERNTEAM));
    arrive(mine.refers(new ReferralId(UUID.randomUUID()), People.PHYSIO));
    MvcResult stream = open(People.PHYSIO, 300);
    changed(mine.caseId);
    awaitText(stream, mine.caseId.toString());
  }

  @Test
  void after_a_withdrawal_an_open_stream_says_nothing_more_of_the_case() throws Exception {
    arrive(mine.opened(), mine.consents(ConsentPurpose.SHARING_WITHIN_KERNTEAM));
    arrive(mine.teamOf(People.GP, People.PHYSIO));
    arrive(others.opened(), others.consents(ConsentPurpose.SHARING_WITHIN_KERNTEAM));
    arrive(others.teamOf(People.GP, People.PHYSIO));
    MvcResult stream = open(People.PHYSIO, 300);

    arrive(mine.withdraws(ConsentPurpose.SHARING_WITHIN_KERNTEAM));
    changed(mine.caseId);
    changed(others.caseId);
    awaitText(stream, others.caseId.toString());
    assertThat(text(stream)).doesNotContain(mine.caseId.toString());
  }

  @Test
  void the_stream_ends_with_the_access_token() throws Exception {
    MvcResult stream = open(People.GP, 1);
    stream.getAsyncResult(Duration.ofSeconds(20).toMillis());
    assertThat(stream.getRequest().getAsyncContext()).isNotNull();
  }

  private MvcResult open(PractitionerRef who, int seconds) throws Exception {
    return mvc.perform(
            MockMvcRequestBuilders.get("/v1/signals")
                .with(as(who, "demowijk", Instant.now().plusSeconds(seconds))))
        .andReturn();
  }

  private void changed(CaseId caseId) {
    signals.onHandled(Set.of(caseId));
  }

  private static void awaitText(MvcResult stream, String text) throws Exception {
    long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (!text(stream).contains(text)) {
      assertThat(System.nanoTime()).as("heard of " + text).isLessThan(end);
      Thread.sleep(20);
    }
  }

  private static String text(MvcResult stream) throws Exception {
    return stream.getResponse().getContentAsString();
  }
}
