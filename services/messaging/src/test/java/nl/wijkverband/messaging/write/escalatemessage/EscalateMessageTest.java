package nl.wijkverband.messaging.write.escalatemessage;

import static nl.wijkverband.messaging.TeamA.CASE;
import static nl.wijkverband.messaging.TeamA.CONVERSATION;
import static nl.wijkverband.messaging.TeamA.FIRST;
import static nl.wijkverband.messaging.TeamA.GP;
import static nl.wijkverband.messaging.TeamA.PHYSIO;
import static nl.wijkverband.messaging.TeamA.POH;
import static nl.wijkverband.messaging.TeamA.PSYCHOLOGIST;
import static nl.wijkverband.messaging.TeamA.at;
import static nl.wijkverband.messaging.TeamA.atOnce;
import static nl.wijkverband.messaging.TeamA.sent;
import static nl.wijkverband.messaging.TeamA.started;

import nl.wijkverband.messaging.events.MessageRead;
import nl.wijkverband.messaging.events.UrgentMessageEscalated;
import nl.wijkverband.messaging.write.Conversation;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class EscalateMessageTest {

  private final FixtureConfiguration<Conversation> conversation =
      new AggregateTestFixture<>(Conversation.class);

  @Test
  void the_lead_hears_who_did_not_read_it() {
    conversation
        .given(started(), sent(FIRST, true, atOnce(GP), atOnce(POH)), readBy(GP))
        .when(tell(PSYCHOLOGIST))
        .expectEvents(escalated(POH, PSYCHOLOGIST));
  }

  @Test
  void once_everybody_read_it_nobody_is_told() {
    conversation
        .given(started(), sent(FIRST, true, atOnce(GP), atOnce(POH)), readBy(GP), readBy(POH))
        .when(tell(PSYCHOLOGIST))
        .expectNoEvents();
  }

  @Test
  void the_lead_is_told_once() {
    conversation
        .given(started(), sent(FIRST, true, atOnce(POH)), escalated(POH, PSYCHOLOGIST))
        .when(tell(PSYCHOLOGIST))
        .expectNoEvents();
  }

  @Test
  void a_lead_who_did_not_read_it_is_not_told_of_themselves() {
    conversation
        .given(started(), sent(FIRST, true, atOnce(GP), atOnce(POH)))
        .when(tell(GP))
        .expectEvents(escalated(POH, GP));
  }

  @Test
  void a_lead_who_sent_it_is_told_that_it_stays_unread() {
    conversation
        .given(started(), sent(FIRST, true, atOnce(POH)))
        .when(tell(PHYSIO))
        .expectEvents(escalated(POH, PHYSIO));
  }

  private static EscalateMessage tell(PractitionerRef lead) {
    return new EscalateMessage(CONVERSATION, FIRST, lead, at(0, 11));
  }

  private static MessageRead readBy(PractitionerRef reader) {
    return new MessageRead(CASE, CONVERSATION, FIRST, reader.id(), at(0, 11));
  }

  private static UrgentMessageEscalated escalated(PractitionerRef to, PractitionerRef lead) {
    return new UrgentMessageEscalated(
        CASE, CONVERSATION, FIRST, to.id(), lead, at(0, 11), "messaging-1");
  }
}
