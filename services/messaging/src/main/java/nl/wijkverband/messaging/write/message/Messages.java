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

/**
 * What was said in a conversation, in order. Of what reached everybody and was read by all only its
 * place is kept: nothing can happen to it any more, and a long conversation stays small.
 */
public final class Messages {

  // None of them final: a snapshot fills them.
  private Map<MessageId, SentMessage> open = new LinkedHashMap<>();
  private Map<MessageId, Integer> done = new LinkedHashMap<>();
  private int people;

  /** The message with this id, unless it is done with. */
  public Optional<SentMessage> find(MessageId id) {
    return Optional.ofNullable(open.get(id));
  }

  /** Whether this participant can see the message: one that still waits for them is not there. */
  public boolean shows(MessageId id, PractitionerId who) {
    return done.containsKey(id) || find(id).filter(message -> message.isSeenBy(who)).isPresent();
  }

  /** Whether anything up to and including this message is unread by this person. */
  public boolean areUnread(MessageId upTo, PractitionerId reader) {
    int last = number(upTo);
    return open.values().stream()
        .anyMatch(message -> message.number() <= last && message.isUnreadBy(reader));
  }

  /** The messages after this event. */
  public void evolve(ConversationEvent event) {
    switch (event) {
      case ConversationStarted it -> people = it.participants().size();
      case MessageSent it ->
          open.put(it.messageId(), SentMessage.of(it, open.size() + done.size() + 1));
      case MessageDelivered it -> change(it.messageId(), message -> message.reached(it.to()));
      case MessageRead it -> readUpTo(number(it.messageId()), it.reader());
      case UrgentMessageEscalated it ->
          change(it.messageId(), message -> message.escalatedFor(it.to()));
    }
  }

  private int number(MessageId id) {
    return find(id).map(SentMessage::number).orElse(done.getOrDefault(id, 0));
  }

  private void readUpTo(int last, PractitionerId reader) {
    for (SentMessage message : List.copyOf(open.values())) {
      if (message.number() <= last) {
        change(message.id(), it -> it.readBy(reader));
      }
    }
  }

  private void change(MessageId id, UnaryOperator<SentMessage> change) {
    SentMessage message = open.get(id);
    if (message == null) {
      return;
    }
    SentMessage next = change.apply(message);
    if (next.isDoneWith(people)) {
      open.remove(id);
      done.put(id, next.number());
    } else {
      open.put(id, next);
    }
  }
}
