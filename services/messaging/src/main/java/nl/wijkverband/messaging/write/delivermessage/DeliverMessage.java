package nl.wijkverband.messaging.write.delivermessage;

import java.time.OffsetDateTime;
import nl.wijkverband.vocabulary.ConversationId;
import nl.wijkverband.vocabulary.MessageId;
import nl.wijkverband.vocabulary.PractitionerId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Let a message that waited reach its receiver; nothing when it did already. */
public record DeliverMessage(
    @TargetAggregateIdentifier ConversationId conversationId,
    MessageId messageId,
    PractitionerId to,
    OffsetDateTime now) {}
