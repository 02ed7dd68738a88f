package nl.wijkverband.contracts.messaging;

import java.time.OffsetDateTime;
import nl.wijkverband.contracts.Contract;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.ConversationId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.MessageId;
import nl.wijkverband.vocabulary.PractitionerId;

/** A message that waited reached its receiver. */
@EventType(name = "nl.wijkverband.messaging.message-delivered")
public record MessageDeliveredV1(
    CaseId caseId,
    ConversationId conversationId,
    MessageId messageId,
    PractitionerId to,
    OffsetDateTime deliveredAt)
    implements Contract {}
