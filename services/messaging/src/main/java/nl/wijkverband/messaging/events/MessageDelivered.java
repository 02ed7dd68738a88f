package nl.wijkverband.messaging.events;

import java.time.OffsetDateTime;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.ConversationId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.MessageId;
import nl.wijkverband.vocabulary.PractitionerId;

/** A message that waited reached its receiver. */
@EventType(name = "messaging.message-delivered")
public record MessageDelivered(
    CaseId caseId,
    ConversationId conversationId,
    MessageId messageId,
    PractitionerId to,
    OffsetDateTime deliveredAt)
    implements ConversationEvent {}
