package nl.wijkverband.messaging.automation;

import nl.wijkverband.messaging.events.MessageSent;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.ConversationId;
import nl.wijkverband.vocabulary.MessageId;

/** A message that something will happen to; as text it is part of the timer's name. */
record MessageTimer(CaseId caseId, ConversationId conversationId, MessageId messageId) {

  private static final String BETWEEN = "/";

  static MessageTimer of(MessageSent sent) {
    return new MessageTimer(sent.caseId(), sent.conversationId(), sent.messageId());
  }

  static MessageTimer of(String text) {
    String[] parts = text.split(BETWEEN);
    return new MessageTimer(
        CaseId.of(parts[0]), ConversationId.of(parts[1]), MessageId.of(parts[2]));
  }

  @Override
  public String toString() {
    return caseId + BETWEEN + conversationId + BETWEEN + messageId;
  }
}
