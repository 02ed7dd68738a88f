package nl.wijkverband.messaging.write.readconversation;

import static nl.wijkverband.messaging.RuleBroken.breaks;
import static nl.wijkverband.messaging.TeamA.CASE;
import static nl.wijkverband.messaging.TeamA.CONVERSATION;
import static nl.wijkverband.messaging.TeamA.FIRST;
import static nl.wijkverband.messaging.TeamA.GP;
import static nl.wijkverband.messaging.TeamA.PHYSIO;
import static nl.wijkverband.messaging.TeamA.POH;
import static nl.wijkverband.messaging.TeamA.PSYCHOLOGIST;
import static nl.wijkverband.messaging.TeamA.SECOND;
import static nl.wijkverband.messaging.TeamA.at;
import static nl.wijkverband.messaging.TeamA.atOnce;
import static nl.wijkverband.messaging.TeamA.held;
import static nl.wijkverband.messaging.TeamA.sent;
import static nl.wijkverband.messaging.TeamA.started;

import java.util.UUID;
import nl.wijkverband.messaging.events.MessageDelivered;
import nl.wijkverband.messaging.events.MessageRead;
import nl.wijkverband.messaging.write.Conversation;
import nl.wijkverband.messaging.write.message.OnlyParticipantsTakePart;
import nl.wijkverband.vocabulary.MessageId;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class ReadConversationTest {

  private final FixtureConfiguration<Conversation> conversation =
      new AggregateTestFixture<>(Conversation.class);

  @Test
  void what_reached_somebody_is_read() {
    conversation
        .given(started(), sent(FIRST, false, atOnce(GP)), sent(SECOND, false, atOnce(GP)))
        .when(read(GP, SECOND))
        .expectEvents(wasRead(GP, SECOND));
  }

  @Test
  void reading_the_same_again_changes_nothing() {
    conversation
        .given(
            started(),
            sent(FIRST, false, atOnce(GP)),
            sent(SECOND, false, atOnce(GP)),
            wasRead(GP, SECOND))
        .when(read(GP, FIRST))
        .expectNoEvents();
  }

  @Test
  void what_still_waits_is_not_there() {
    conversation
        .given(started(), sent(FIRST, false, held(POH)))
        .when(read(POH, FIRST))
        .expectException(breaks(OnlyWhatReachedSomebodyIsRead.class, "messageId"));
  }

  @Test
  void what_waited_and_arrived_after_something_newer_was_read_is_still_to_be_read() {
    conversation
        .given(
            started(),
            sent(FIRST, false, held(POH)),
            sent(SECOND, false, atOnce(POH)),
            wasRead(POH, SECOND),
            new MessageDelivered(CASE, CONVERSATION, FIRST, POH.id(), at(3, 8)))
        .when(read(POH, SECOND))
        .expectEvents(wasRead(POH, SECOND));
  }

  @Test
  void one_s_own_words_are_not_read() {
    conversation
        .given(started(), sent(FIRST, false, atOnce(GP)))
        .when(read(PHYSIO, FIRST))
        .expectNoEvents();
  }

  @Test
  void only_who_is_in_it_reads() {
    conversation
        .given(started(), sent(FIRST, false, atOnce(GP)))
        .when(read(PSYCHOLOGIST, FIRST))
        .expectException(breaks(OnlyParticipantsTakePart.class));
  }

  @Test
  void a_message_of_another_conversation_is_not_there() {
    conversation
        .given(started(), sent(FIRST, false, atOnce(GP)))
        .when(read(GP, new MessageId(UUID.randomUUID())))
        .expectException(breaks(OnlyWhatReachedSomebodyIsRead.class, "messageId"));
  }

  private static ReadConversation read(PractitionerRef who, MessageId upTo) {
    return new ReadConversation(CONVERSATION, upTo, who.id(), at(0, 11));
  }

  private static MessageRead wasRead(PractitionerRef who, MessageId upTo) {
    return new MessageRead(CASE, CONVERSATION, upTo, who.id(), at(0, 11));
  }
}
