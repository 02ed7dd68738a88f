package nl.wijkverband.messaging.http;

import static nl.wijkverband.messaging.http.HeldMessageTest.deliveryTo;
import static nl.wijkverband.messaging.http.Talk.await;
import static nl.wijkverband.messaging.http.Talk.somebody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What cannot wait goes at once, and to the lead when it stays unread. */
class EscalationTest extends FullService {

  @Autowired private JdbcClient database;

  private final PractitionerRef lead = somebody(Role.GP);
  private final PractitionerRef sender = somebody(Role.PHYSIOTHERAPIST);
  private final PractitionerRef receiver = somebody(Role.PSYCHOLOGIST);
  private CaseId caseId;
  private Talk talk;

  @BeforeEach
  void urgent() throws Exception {
    caseId = OTHERS.caseOf(lead, sender, receiver);
    set(
            receiver,
            Bodies.but(Bodies.but(Bodies.away(), "urgentBy", "TELEPHONE"), "telephone", "06-0"))
        .andExpect(status().isOk());
    talk =
        Talk.start(
            this,
            database,
            caseId,
            sender,
            Bodies.urgently(Bodies.conversation("Zij is in nood", receiver)));
  }

  @Test
  void it_reaches_somebody_who_is_away_and_says_why() throws Exception {
    JsonNode message = talk.seenBy(receiver).get("messages").get(0);

    assertThat(message.get("urgent").booleanValue()).isTrue();
    assertThat(message.get("urgentReason").stringValue()).isEqualTo("Dit kan niet wachten");
    assertThat(talk.inListOf(receiver, true).get("urgent").booleanValue()).isTrue();
  }

  @Test
  void as_long_as_it_is_unread_its_sender_sees_which_number_to_call() throws Exception {
    assertThat(toReceiver(sender).get("telephone").stringValue()).isEqualTo("06-0");

    talk.read(receiver, talk.firstMessage());

    assertThat(toReceiver(sender).has("telephone")).isFalse();
    assertThat(toReceiver(sender).has("readAt")).isTrue();
  }

  @Test
  void when_it_stays_unread_the_lead_sees_this_message_and_no_other() throws Exception {
    talk.say(sender, Bodies.message("En nog iets"));
    assertThat(talk.isHiddenFrom(lead)).isTrue();
    talk.timeComes();
    await(() -> talk.events("urgent-message-escalated") == 1 && talk.timers() == 0);

    JsonNode seen = talk.seenBy(lead);

    assertThat(seen.get("takingPart").booleanValue()).isFalse();
    assertThat(seen.get("messages").size()).isEqualTo(1);
    assertThat(seen.get("messages").get(0).get("text").stringValue()).isEqualTo("Zij is in nood");
    assertThat(deliveryTo(seen.get("messages").get(0), receiver).get("telephone").stringValue())
        .isEqualTo("06-0");
    assertThat(talk.inListOf(lead, true).get("urgent").booleanValue()).isTrue();
    assertThat(toReceiver(sender).get("escalatedTo").get("id").stringValue())
        .isEqualTo(lead.id().toString());
    send(lead, talk.path() + "/messages", Bodies.message("Ik bel"))
        .andExpect(status().isNotFound())
        .andExpect(jsonPath("type").value("urn:wijkverband:problem:no-such-conversation"));

    talk.read(receiver, talk.firstMessage());

    assertThat(talk.inListOf(lead, true)).isNull();
  }

  @Test
  void the_lead_of_that_moment_is_told() throws Exception {
    PractitionerRef next = somebody(Role.GP);
    OTHERS.join(caseId, next);
    OTHERS.lead(caseId, next);
    talk.seenBy(sender);
    talk.timeComes();
    await(() -> talk.events("urgent-message-escalated") == 1);

    assertThat(talk.inListOf(next, true)).isNotNull();
    assertThat(talk.isHiddenFrom(lead)).isTrue();
  }

  @Test
  void once_it_was_read_nobody_is_told() throws Exception {
    talk.read(receiver, talk.firstMessage());
    talk.timeComes();
    await(() -> talk.timers() == talk.events("message-sent") - 1);

    assertThat(talk.events("urgent-message-escalated")).isZero();
    assertThat(talk.isHiddenFrom(lead)).isTrue();
  }

  private JsonNode toReceiver(PractitionerRef reader) throws Exception {
    return deliveryTo(talk.seenBy(reader).get("messages").get(0), receiver);
  }
}
