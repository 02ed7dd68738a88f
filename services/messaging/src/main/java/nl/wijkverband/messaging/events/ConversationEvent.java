package nl.wijkverband.messaging.events;

import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.ConversationId;

/** Everything that can have happened in a conversation. */
public sealed interface ConversationEvent
    permits ConversationStarted,
        MessageSent,
        MessageDelivered,
        MessageRead,
        UrgentMessageEscalated {

  CaseId caseId();

  ConversationId conversationId();
}
