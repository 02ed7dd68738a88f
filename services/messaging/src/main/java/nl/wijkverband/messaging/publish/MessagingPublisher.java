package nl.wijkverband.messaging.publish;

import java.util.Optional;
import nl.wijkverband.contracts.Contract;
import nl.wijkverband.contracts.messaging.ConversationStartedV1;
import nl.wijkverband.contracts.messaging.MessageDeliveredV1;
import nl.wijkverband.contracts.messaging.MessageReadV1;
import nl.wijkverband.contracts.messaging.MessageSentV1;
import nl.wijkverband.contracts.messaging.UrgentMessageEscalatedV1;
import nl.wijkverband.messaging.events.ConversationEvent;
import nl.wijkverband.messaging.events.ConversationStarted;
import nl.wijkverband.messaging.events.MessageDelivered;
import nl.wijkverband.messaging.events.MessageRead;
import nl.wijkverband.messaging.events.MessageSent;
import nl.wijkverband.messaging.events.UrgentMessageEscalated;
import nl.wijkverband.platform.publish.Publisher;
import org.springframework.stereotype.Component;

/** What the other services get to know of conversations. */
@Component
public class MessagingPublisher implements Publisher {

  @Override
  public Optional<Contract> translate(Object privateEvent) {
    return privateEvent instanceof ConversationEvent event
        ? Optional.of(published(event))
        : Optional.empty();
  }

  private static Contract published(ConversationEvent event) {
    return switch (event) {
      case ConversationStarted it ->
          new ConversationStartedV1(
              it.caseId(), it.conversationId(), it.category(), it.participants(), it.startedAt());
      case MessageSent it ->
          new MessageSentV1(
              it.caseId(),
              it.conversationId(),
              it.messageId(),
              it.from(),
              it.text(),
              it.urgent(),
              it.urgentReason(),
              it.deliveries(),
              it.sentAt());
      case MessageDelivered it ->
          new MessageDeliveredV1(
              it.caseId(), it.conversationId(), it.messageId(), it.to(), it.deliveredAt());
      case MessageRead it ->
          new MessageReadV1(
              it.caseId(), it.conversationId(), it.messageId(), it.reader(), it.readAt());
      case UrgentMessageEscalated it ->
          new UrgentMessageEscalatedV1(
              it.caseId(),
              it.conversationId(),
              it.messageId(),
              it.to(),
              it.lead(),
              it.escalatedAt());
    };
  }
}
