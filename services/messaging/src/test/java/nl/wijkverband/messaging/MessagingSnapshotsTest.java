package nl.wijkverband.messaging;

import static nl.wijkverband.messaging.TeamA.CONVERSATION;

import java.util.List;
import java.util.stream.Stream;
import nl.wijkverband.messaging.events.ConversationEvent;
import nl.wijkverband.messaging.events.ConversationStarted;
import nl.wijkverband.messaging.write.Conversation;
import nl.wijkverband.replay.SnapshotsTest;

/** What snapshots keep of the aggregates of messaging. */
class MessagingSnapshotsTest extends SnapshotsTest {

  @Override
  protected Stream<Kind<?>> kinds() {
    return Stream.of(
        new Kind<>(
            Conversation.class,
            CONVERSATION,
            List.of(ConversationStarted.class),
            ConversationEvent.class));
  }
}
