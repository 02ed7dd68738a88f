package nl.wijkverband.messaging.http;

import static nl.wijkverband.messaging.TeamA.GP;
import static nl.wijkverband.messaging.http.Talk.await;
import static nl.wijkverband.messaging.http.Talk.somebody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** A message outside somebody's hours: its sender sees until when and why, its receiver nothing. */
class HeldMessageTest extends FullService {

  @Autowired private JdbcClient database;

  private final PractitionerRef sender = somebody(Role.PHYSIOTHERAPIST);
  private final PractitionerRef away = somebody(Role.PSYCHOLOGIST);
  private final PractitionerRef there = somebody(Role.PHYSIOTHERAPIST);
  private CaseId caseId;

  @BeforeEach
  void kernteam() throws Exception {
    caseId = OTHERS.caseOf(GP, sender, away, there);
    set(sender, Bodies.always()).andExpect(status().isOk());
    set(there, Bodies.always()).andExpect(status().isOk());
    set(away, Bodies.away()).andExpect(status().isOk());
  }

  @Test
  void the_sender_sees_until_when_it_waits_and_why() throws Exception {
    Talk talk = begin(away, there);

    JsonNode message = talk.seenBy(sender).get("messages").get(0);

    assertThat(message.get("mine").booleanValue()).isTrue();
    assertThat(message.get("text").stringValue()).isEqualTo("Zij kwam niet");
    JsonNode waiting = deliveryTo(message, away);
    assertThat(waiting.get("heldBecause").stringValue()).isEqualTo("ABSENT");
    assertThat(waiting.get("deliverAt").stringValue())
        .startsWith(Bodies.TODAY.plusDays(2) + "T00:00:00");
    assertThat(waiting.has("deliveredAt")).isFalse();
    JsonNode arrived = deliveryTo(message, there);
    assertThat(arrived.has("heldBecause")).isFalse();
    assertThat(arrived.has("deliveredAt")).isTrue();
  }

  @Test
  void the_receiver_sees_no_trace_of_it_until_it_is_delivered() throws Exception {
    Talk talk = begin(away);

    assertThat(talk.isHiddenFrom(away)).isTrue();
    assertThat(talk.inListOf(away, false)).isNull();
    assertThat(talk.inListOf(away, true)).isNull();
    look(away, "/v1/cases/" + caseId + "/conversations")
        .andExpect(status().isOk())
        .andExpect(jsonPath("items").isEmpty());
    send(away, talk.path() + "/reading", Bodies.with("messageId", talk.firstMessage()))
        .andExpect(status().isUnprocessableContent())
        .andExpect(
            jsonPath("type").value("urn:wijkverband:rule:only-what-reached-somebody-is-read"));
  }

  @Test
  void when_its_time_has_come_it_is_there_and_nothing_else_of_others_is() throws Exception {
    Talk talk = begin(away, there);
    talk.timeComes();
    await(() -> talk.events("message-delivered") == 1 && talk.timers() == 0);

    JsonNode message = talk.seenBy(away).get("messages").get(0);

    assertThat(message.get("mine").booleanValue()).isFalse();
    assertThat(message.get("deliveries").size()).isEqualTo(1);
    assertThat(deliveryTo(message, away).has("deliveredAt")).isTrue();
    assertThat(talk.inListOf(away, true).get("unread").intValue()).isEqualTo(1);
    assertThat(deliveryTo(talk.seenBy(sender).get("messages").get(0), away).has("deliveredAt"))
        .isTrue();
    talk.read(away, talk.firstMessage());
    assertThat(talk.inListOf(away, true)).isNull();
    assertThat(deliveryTo(talk.seenBy(sender).get("messages").get(0), away).has("readAt")).isTrue();
  }

  @Test
  void nobody_stands_for_the_delivery() throws Exception {
    Talk talk = begin(away);
    talk.timeComes();
    await(() -> talk.events("message-delivered") == 1);

    Map<String, Object> event =
        database
            .sql(
                """
                select actor_role, allowed_under from domain_event
                where case_id = ? and type = 'messaging.message-delivered'""")
            .param(caseId.value())
            .query()
            .singleRow();
    assertThat(event)
        .containsEntry("actor_role", "system")
        .containsEntry("allowed_under", "delivery-hours");
  }

  @Test
  void what_arrives_while_an_earlier_message_waits_does_not_show_it() throws Exception {
    Talk talk = begin(away);
    set(away, Bodies.always()).andExpect(status().isOk());
    talk.say(sender, Bodies.message("Zij belde net"));

    JsonNode messages = talk.seenBy(away).get("messages");

    assertThat(messages.size()).isEqualTo(1);
    assertThat(messages.get(0).get("text").stringValue()).isEqualTo("Zij belde net");
    assertThat(talk.seenBy(sender).get("messages").size()).isEqualTo(2);
  }

  @Test
  void a_message_that_was_refused_sets_no_timer() throws Exception {
    Talk talk = begin(away);
    send(sender, talk.path() + "/messages", Bodies.but(Bodies.message("Bel mij"), "urgent", true))
        .andExpect(status().isUnprocessableContent())
        .andExpect(jsonPath("errors[0].field").value("urgentReason"));

    assertThat(talk.timers()).isEqualTo(1);
  }

  private Talk begin(PractitionerRef... with) throws Exception {
    return Talk.start(this, database, caseId, sender, Bodies.conversation("Zij kwam niet", with));
  }

  static JsonNode deliveryTo(JsonNode message, PractitionerRef to) {
    for (JsonNode delivery : message.get("deliveries")) {
      if (delivery.get("to").get("id").stringValue().equals(to.id().toString())) {
        return delivery;
      }
    }
    throw new AssertionError("no delivery");
  }
}
