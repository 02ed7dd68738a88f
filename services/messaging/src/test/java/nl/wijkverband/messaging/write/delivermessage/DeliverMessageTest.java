package nl.wijkverband.messaging.write.delivermessage;

import static nl.wijkverband.messaging.TeamA.CASE;
import static nl.wijkverband.messaging.TeamA.CONVERSATION;
import static nl.wijkverband.messaging.TeamA.FIRST;
import static nl.wijkverband.messaging.TeamA.GP;
import static nl.wijkverband.messaging.TeamA.POH;
import static nl.wijkverband.messaging.TeamA.SECOND;
import static nl.wijkverband.messaging.TeamA.at;
import static nl.wijkverband.messaging.TeamA.atOnce;
import static nl.wijkverband.messaging.TeamA.held;
import static nl.wijkverband.messaging.TeamA.sent;
import static nl.wijkverband.messaging.TeamA.started;

import nl.wijkverband.messaging.events.MessageDelivered;
import nl.wijkverband.messaging.write.Conversation;
import nl.wijkverband.vocabulary.MessageId;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

class DeliverMessageTest {

  private final FixtureConfiguration<Conversation> conversation =
      new AggregateTestFixture<>(Conversation.class);

  @Test
  void what_waited_arrives() {
    waiting()
        .when(deliver(FIRST, POH))
        .expectEvents(new MessageDelivered(CASE, CONVERSATION, FIRST, POH.id(), at(3, 8)));
  }

  @Test
  void what_arrived_does_not_arrive_again() {
    conversation
        .given(
            started(),
            sent(FIRST, false, held(POH)),
            new MessageDelivered(CASE, CONVERSATION, FIRST, POH.id(), at(3, 8)))
        .when(deliver(FIRST, POH))
        .expectNoEvents();
  }

  @Test
  void what_never_waited_does_not_arrive_again() {
    waiting().when(deliver(FIRST, GP)).expectNoEvents();
  }

  @Test
  void what_is_not_there_does_not_arrive() {
    waiting().when(deliver(SECOND, POH)).expectNoEvents();
  }

  private TestExecutor<Conversation> waiting() {
    return conversation.given(started(), sent(FIRST, false, atOnce(GP), held(POH)));
  }

  private static DeliverMessage deliver(MessageId id, PractitionerRef to) {
    return new DeliverMessage(CONVERSATION, id, to.id(), at(3, 8));
  }
}
