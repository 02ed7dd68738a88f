package nl.wijkverband.messaging.write.escalatemessage;

import java.time.OffsetDateTime;
import nl.wijkverband.vocabulary.ConversationId;
import nl.wijkverband.vocabulary.MessageId;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Tell the lead who did not read an urgent message; nothing when everybody did. */
public record EscalateMessage(
    @TargetAggregateIdentifier ConversationId conversationId,
    MessageId messageId,
    PractitionerRef lead,
    OffsetDateTime now) {}
