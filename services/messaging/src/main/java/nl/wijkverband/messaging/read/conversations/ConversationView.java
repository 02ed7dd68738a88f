package nl.wijkverband.messaging.read.conversations;

import java.time.OffsetDateTime;
import java.util.List;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.ConversationId;
import nl.wijkverband.vocabulary.MessageCategory;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as the reader sees it.
 *
 * @param with the others
 * @param unread how many messages the reader has not read
 * @param urgent whether one of those is urgent
 * @param takingPart whether the reader is in it; the lead who was told of a message is not
 * @param messages absent in a list
 */
record ConversationView(
    ConversationId conversationId,
    CaseId caseId,
    MessageCategory category,
    List<PractitionerRef> with,
    OffsetDateTime lastMessageAt,
    long unread,
    boolean urgent,
    boolean takingPart,
    @Nullable List<MessageView> messages) {}
