package nl.wijkverband.messaging.events;

import java.time.OffsetDateTime;
import java.util.List;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.ConversationId;
import nl.wijkverband.vocabulary.Delivery;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.MessageId;
import nl.wijkverband.vocabulary.Personal;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.jspecify.annotations.Nullable;

/**
 * Somebody said something.
 *
 * @param escalateAt when the lead is told if it is unread by then; absent when it is not urgent
 * @param termsVersion the terms this follows from
 */
@EventType(name = "messaging.message-sent")
public record MessageSent(
    CaseId caseId,
    ConversationId conversationId,
    MessageId messageId,
    PractitionerRef from,
    @Personal String text,
    boolean urgent,
    @Personal @Nullable String urgentReason,
    List<Delivery> deliveries,
    OffsetDateTime sentAt,
    @Nullable OffsetDateTime escalateAt,
    String termsVersion)
    implements ConversationEvent {}
