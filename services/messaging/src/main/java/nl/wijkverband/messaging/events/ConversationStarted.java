package nl.wijkverband.messaging.events;

import java.time.OffsetDateTime;
import java.util.List;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.ConversationId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.MessageCategory;
import nl.wijkverband.vocabulary.PractitionerRef;

/**
 * Somebody began a conversation with members of the kernteam.
 *
 * @param participants who began it first
 */
@EventType(name = "messaging.conversation-started")
public record ConversationStarted(
    CaseId caseId,
    ConversationId conversationId,
    MessageCategory category,
    List<PractitionerRef> participants,
    OffsetDateTime startedAt)
    implements ConversationEvent {}
