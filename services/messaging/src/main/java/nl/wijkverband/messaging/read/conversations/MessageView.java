package nl.wijkverband.messaging.read.conversations;

import java.time.OffsetDateTime;
import java.util.List;
import nl.wijkverband.vocabulary.HeldBecause;
import nl.wijkverband.vocabulary.MessageId;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.jspecify.annotations.Nullable;

/**
 * A message as the reader sees it.
 *
 * @param deliveries all of them for who sent it or must act on it; for a receiver only their own
 */
record MessageView(
    MessageId messageId,
    PractitionerRef from,
    boolean mine,
    String text,
    boolean urgent,
    @Nullable String urgentReason,
    OffsetDateTime sentAt,
    List<DeliveryView> deliveries) {

  /**
   * When one receiver got it, or will get it.
   *
   * @param heldBecause why it waits or waited
   * @param telephone the number to call while something urgent is unread, if they asked for that
   */
  record DeliveryView(
      PractitionerRef to,
      OffsetDateTime deliverAt,
      @Nullable OffsetDateTime deliveredAt,
      @Nullable OffsetDateTime readAt,
      @Nullable HeldBecause heldBecause,
      @Nullable PractitionerRef escalatedTo,
      @Nullable OffsetDateTime escalatedAt,
      @Nullable String telephone) {}
}
