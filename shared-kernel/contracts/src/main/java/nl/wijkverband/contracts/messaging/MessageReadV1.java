package nl.wijkverband.contracts.messaging;

import java.time.OffsetDateTime;
import nl.wijkverband.contracts.Contract;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.ConversationId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.MessageId;
import nl.wijkverband.vocabulary.PractitionerId;

/** A receiver read the conversation up to and including a message. */
@EventType(name = "nl.wijkverband.messaging.message-read")
public record MessageReadV1(
    CaseId caseId,
    ConversationId conversationId,
    MessageId messageId,
    PractitionerId reader,
    OffsetDateTime readAt)
    implements Contract {}
