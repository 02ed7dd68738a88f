package nl.wijkverband.messaging.events;

import java.time.OffsetDateTime;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.ConversationId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.MessageId;
import nl.wijkverband.vocabulary.PractitionerId;
import nl.wijkverband.vocabulary.PractitionerRef;

/**
 * An urgent message stayed unread and the lead of the kernteam was told.
 *
 * @param to who did not read it
 */
@EventType(name = "messaging.urgent-message-escalated")
public record UrgentMessageEscalated(
    CaseId caseId,
    ConversationId conversationId,
    MessageId messageId,
    PractitionerId to,
    PractitionerRef lead,
    OffsetDateTime escalatedAt,
    String termsVersion)
    implements ConversationEvent {}
