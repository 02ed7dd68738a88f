package nl.wijkverband.gateway.conversations;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkverband.gateway.dossier.Person;
import nl.wijkverband.gateway.words.Lists;
import nl.wijkverband.vocabulary.HeldBecause;
import nl.wijkverband.vocabulary.MessageCategory;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as its reader has it.
 *
 * @param with the others
 * @param unread how many messages the reader has not read
 * @param takingPart whether the reader is in it; a lead who was told of a message is not
 * @param messages none in a list
 */
public record Conversation(
    UUID conversationId,
    UUID caseId,
    MessageCategory category,
    List<Person> with,
    OffsetDateTime lastMessageAt,
    int unread,
    boolean urgent,
    boolean takingPart,
    List<Message> messages) {

  public Conversation {
    with = Lists.orEmpty(with);
    messages = Lists.orEmpty(messages);
  }

  /** Something somebody said. */
  public record Message(
      UUID messageId,
      Person from,
      boolean mine,
      String text,
      boolean urgent,
      @Nullable String urgentReason,
      OffsetDateTime sentAt,
      List<Delivery> deliveries) {
    public Message {
      deliveries = Lists.orEmpty(deliveries);
    }
  }

  /** When one receiver gets a message, or got it. */
  public record Delivery(
      @Nullable Person to,
      OffsetDateTime deliverAt,
      @Nullable OffsetDateTime deliveredAt,
      @Nullable OffsetDateTime readAt,
      @Nullable HeldBecause heldBecause,
      @Nullable Person escalatedTo,
      @Nullable OffsetDateTime escalatedAt,
      @Nullable String telephone) {}

  /** The newest message of somebody else. */
  public Optional<Message> lastOfOthers() {
    return messages.stream().filter(message -> !message.mine()).reduce((older, newer) -> newer);
  }
}
