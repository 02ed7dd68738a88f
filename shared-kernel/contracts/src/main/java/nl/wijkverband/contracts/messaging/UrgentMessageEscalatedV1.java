package nl.wijkverband.contracts.messaging;

import java.time.OffsetDateTime;
import nl.wijkverband.contracts.Contract;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.ConversationId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.MessageId;
import nl.wijkverband.vocabulary.PractitionerId;
import nl.wijkverband.vocabulary.PractitionerRef;

/** An urgent message stayed unread; the lead of the kernteam is told. */
@EventType(name = "nl.wijkverband.messaging.urgent-message-escalated")
public record UrgentMessageEscalatedV1(
    CaseId caseId,
    ConversationId conversationId,
    MessageId messageId,
    PractitionerId to,
    PractitionerRef lead,
    OffsetDateTime escalatedAt)
    implements Contract {}
