package nl.wijkverband.messaging.read.conversations;

import java.time.OffsetDateTime;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.ConversationId;
import nl.wijkverband.vocabulary.MessageCategory;
import nl.wijkverband.vocabulary.PatientId;

/**
 * One conversation as one person has it, counting only what they can see.
 *
 * @param lastMessageAt when the newest message was sent, or reached them if it had to wait
 * @param urgent whether something urgent is unread
 */
record ConversationLine(
    ConversationId conversationId,
    CaseId caseId,
    PatientId patientId,
    MessageCategory category,
    OffsetDateTime lastMessageAt,
    long unread,
    boolean urgent) {}
