package nl.wijkverband.messaging.events;

import java.time.OffsetDateTime;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.ConversationId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.MessageId;
import nl.wijkverband.vocabulary.PractitionerId;

/** A receiver read everything delivered to them, up to and including a message. */
@EventType(name = "messaging.message-read")
public record MessageRead(
    CaseId caseId,
    ConversationId conversationId,
    MessageId messageId,
    PractitionerId reader,
    OffsetDateTime readAt)
    implements ConversationEvent {}
