package nl.wijkverband.messaging.write.message;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.wijkverband.messaging.events.ConversationEvent;
import nl.wijkverband.messaging.events.ConversationStarted;
import nl.wijkverband.messaging.events.MessageDelivered;
import nl.wijkverband.messaging.events.MessageRead;
import nl.wijkverband.messaging.events.MessageSent;
import nl.wijkverband.messaging.events.UrgentMessageEscalated;
import nl.wijkverband.vocabulary.MessageId;
import nl.wijkverband.vocabulary.PractitionerId;

/** What was said in a conversation, in order. */
public final class Messages {

  private final Map<MessageId, SentMessage> sent = new LinkedHashMap<>();

  /** The message with this id. */
  public Optional<SentMessage> find(MessageId id) {
    return Optional.ofNullable(sent.get(id));
  }

  /** Whether this person can see the message: one that still waits for them is not there. */
  public boolean shows(MessageId id, PractitionerId who) {
    return find(id).filter(message -> message.isSeenBy(who)).isPresent();
  }

  /** Whether anything up to and including this message is unread by this person. */
  public boolean areUnread(MessageId upTo, PractitionerId reader) {
    for (SentMessage message : sent.values()) {
      if (message.isUnreadBy(reader)) {
        return true;
      }
      if (message.id().equals(upTo)) {
        return false;
      }
    }
    return false;
  }

  /** The messages after this event. */
  public void evolve(ConversationEvent event) {
    switch (event) {
      case ConversationStarted ignored -> {}
      case MessageSent it -> sent.put(it.messageId(), SentMessage.of(it));
      case MessageDelivered it -> change(it.messageId(), message -> message.reached(it.to()));
      case MessageRead it -> readUpTo(it.messageId(), it.reader());
      case UrgentMessageEscalated it ->
          change(it.messageId(), message -> message.escalatedFor(it.to()));
    }
  }

  private void readUpTo(MessageId last, PractitionerId reader) {
    for (MessageId id : List.copyOf(sent.keySet())) {
      change(id, message -> message.readBy(reader));
      if (id.equals(last)) {
        return;
      }
    }
  }

  private void change(MessageId id, UnaryOperator<SentMessage> change) {
    sent.computeIfPresent(id, (same, message) -> change.apply(message));
  }
}
