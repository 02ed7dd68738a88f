package nl.wijkverband.messaging.http;

import static nl.wijkverband.messaging.http.Talk.await;
import static nl.wijkverband.messaging.http.Talk.somebody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import nl.wijkverband.contracts.messaging.MessageSentV1;
import nl.wijkverband.platform.personaldata.PersonalData;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.HeldBecause;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What others hear of a conversation, and that its words are for nobody without the key. */
class PublishedTest extends FullService {

  @Autowired private JdbcClient database;
  @Autowired private PersonalData personalData;

  @Test
  void others_hear_what_happened_and_cannot_read_what_was_said() throws Exception {
    PractitionerRef lead = somebody(Role.GP);
    PractitionerRef sender = somebody(Role.PHYSIOTHERAPIST);
    PractitionerRef away = somebody(Role.PSYCHOLOGIST);
    CaseId caseId = OTHERS.caseOf(lead, sender, away);
    set(away, Bodies.away()).andExpect(status().isOk());
    Talk talk =
        Talk.start(
            this, database, caseId, sender, Bodies.conversation("De waterkan is leeg", away));
    talk.say(sender, Bodies.but(Bodies.urgently(Bodies.message("x")), "urgentReason", "waterkan"));
    talk.timeComes();
    await(() -> talk.timers() == 0);
    talk.read(away, talk.firstMessage());

    List<PublishedRecords.Heard> heard = PublishedRecords.of(KAFKA, caseId, 6);

    assertThat(heard)
        .extracting(record -> record.header("ce_type").replace("nl.wijkverband.messaging.", ""))
        .startsWith("conversation-started", "message-sent", "message-sent")
        .contains("message-delivered", "urgent-message-escalated")
        .endsWith("message-read");
    assertThat(heard).noneMatch(record -> record.body().contains("waterkan"));
    MessageSentV1 sent =
        personalData.reveal(heard.get(1).json(), MessageSentV1.class, OTHERS.patientOf(caseId));
    assertThat(sent.text()).isEqualTo("De waterkan is leeg");
    assertThat(sent.deliveries().getFirst().heldBecause()).isEqualTo(HeldBecause.ABSENT);
    assertThat(heard.get(0).header("ce_allowedunder")).isEqualTo("kernteam");
    assertThat(heard.get(3).header("ce_actorrole")).isEqualTo("system");
  }
}
