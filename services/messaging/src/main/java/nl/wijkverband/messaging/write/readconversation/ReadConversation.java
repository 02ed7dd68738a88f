package nl.wijkverband.messaging.write.readconversation;

import java.time.OffsetDateTime;
import nl.wijkverband.vocabulary.ConversationId;
import nl.wijkverband.vocabulary.MessageId;
import nl.wijkverband.vocabulary.PractitionerId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Record that a receiver has read everything up to and including a message. */
public record ReadConversation(
    @TargetAggregateIdentifier ConversationId conversationId,
    MessageId messageId,
    PractitionerId reader,
    OffsetDateTime now) {}
