package nl.wijkverband.messaging.write.sendmessage;

import java.util.Set;
import nl.wijkverband.messaging.write.message.NewMessage;
import nl.wijkverband.vocabulary.ConversationId;
import nl.wijkverband.vocabulary.PractitionerId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Say something in a conversation.
 *
 * @param left who is no longer in the kernteam, and hears nothing any more
 */
public record SendMessage(
    @TargetAggregateIdentifier ConversationId conversationId,
    NewMessage message,
    Set<PractitionerId> left) {}
