package nl.wijkverband.contracts.messaging;

import java.time.OffsetDateTime;
import java.util.List;
import nl.wijkverband.contracts.Contract;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.ConversationId;
import nl.wijkverband.vocabulary.Delivery;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.MessageId;
import nl.wijkverband.vocabulary.Personal;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.jspecify.annotations.Nullable;

/** Somebody said something; outside working hours it waits for its receivers. */
@EventType(name = "nl.wijkverband.messaging.message-sent")
public record MessageSentV1(
    CaseId caseId,
    ConversationId conversationId,
    MessageId messageId,
    PractitionerRef from,
    @Personal String text,
    boolean urgent,
    @Personal @Nullable String urgentReason,
    List<Delivery> deliveries,
    OffsetDateTime sentAt)
    implements Contract {}
