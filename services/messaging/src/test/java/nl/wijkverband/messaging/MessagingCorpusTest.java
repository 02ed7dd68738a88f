package nl.wijkverband.messaging;

import static nl.wijkverband.messaging.TeamA.CASE;
import static nl.wijkverband.messaging.TeamA.CONVERSATION;
import static nl.wijkverband.messaging.TeamA.POH;
import static nl.wijkverband.messaging.TeamA.SECOND;
import static nl.wijkverband.messaging.TeamA.at;

import java.util.List;
import java.util.stream.Stream;
import nl.wijkverband.messaging.events.ConversationEvent;
import nl.wijkverband.messaging.events.EventExamples;
import nl.wijkverband.messaging.events.MessageRead;
import nl.wijkverband.messaging.publish.MessagingPublisher;
import nl.wijkverband.messaging.write.Conversation;
import nl.wijkverband.messaging.write.readconversation.ReadConversation;
import nl.wijkverband.platform.eventstore.Upcaster;
import nl.wijkverband.platform.publish.Publisher;
import nl.wijkverband.replay.CorpusTest;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** Everything messaging has ever stored. */
class MessagingCorpusTest extends CorpusTest {

  @Override
  protected Stream<?> examples() {
    return EventExamples.all();
  }

  @Override
  protected List<Upcaster> upcasters() {
    return List.of();
  }

  @Override
  protected Publisher publisher() {
    return new MessagingPublisher();
  }

  @Override
  protected Owner ownerOf(Object event) {
    return new Owner(Conversation.class, ((ConversationEvent) event).conversationId().value());
  }

  @Test
  void a_conversation_of_long_ago_goes_on_where_it_stood() {
    new AggregateTestFixture<>(Conversation.class)
        .given(eventsOf("conversation"))
        .when(new ReadConversation(CONVERSATION, SECOND, POH.id(), at(4, 9)))
        .expectEvents(new MessageRead(CASE, CONVERSATION, SECOND, POH.id(), at(4, 9)));
  }
}
