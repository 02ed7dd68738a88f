package nl.wijkverband.contracts.messaging;

import java.time.OffsetDateTime;
import java.util.List;
import nl.wijkverband.contracts.Contract;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.ConversationId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.MessageCategory;
import nl.wijkverband.vocabulary.PractitionerRef;

/** Members of the kernteam began to talk about something. */
@EventType(name = "nl.wijkverband.messaging.conversation-started")
public record ConversationStartedV1(
    CaseId caseId,
    ConversationId conversationId,
    MessageCategory category,
    List<PractitionerRef> participants,
    OffsetDateTime startedAt)
    implements Contract {}
