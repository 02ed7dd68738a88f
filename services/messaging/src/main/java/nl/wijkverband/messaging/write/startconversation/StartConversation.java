package nl.wijkverband.messaging.write.startconversation;

import java.util.List;
import java.util.stream.Stream;
import nl.wijkverband.messaging.write.message.NewMessage;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.ConversationId;
import nl.wijkverband.vocabulary.MessageCategory;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Begin a conversation, with a first message.
 *
 * @param invited the others
 */
public record StartConversation(
    @TargetAggregateIdentifier ConversationId conversationId,
    CaseId caseId,
    MessageCategory category,
    List<PractitionerRef> invited,
    NewMessage message) {

  /** Everybody in it. */
  public List<PractitionerRef> participants() {
    return Stream.concat(Stream.of(message.from()), invited.stream()).toList();
  }
}
