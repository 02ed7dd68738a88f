package nl.wijkverband.messaging.write.message;

import java.util.List;
import java.util.stream.Stream;
import nl.wijkverband.messaging.events.MessageSent;
import nl.wijkverband.vocabulary.MessageId;
import nl.wijkverband.vocabulary.PractitionerId;

/**
 * A message as it stands.
 *
 * @param number its place in the conversation
 * @param receivers to whom it goes
 * @param delivered whom it reached
 * @param read who of them read it
 * @param escalated for whom the lead was told
 */
public record SentMessage(
    MessageId id,
    int number,
    PractitionerId from,
    List<PractitionerId> receivers,
    List<PractitionerId> delivered,
    List<PractitionerId> read,
    List<PractitionerId> escalated) {

  static SentMessage of(MessageSent sent, int number) {
    return new SentMessage(
        sent.messageId(),
        number,
        sent.from().id(),
        sent.deliveries().stream().map(delivery -> delivery.to().id()).toList(),
        sent.deliveries().stream()
            .filter(delivery -> delivery.heldBecause() == null)
            .map(delivery -> delivery.to().id())
            .toList(),
        List.of(),
        List.of());
  }

  /** Whether it still has to reach this receiver. */
  public boolean waitsFor(PractitionerId receiver) {
    return receivers.contains(receiver) && !delivered.contains(receiver);
  }

  /** The receivers who did not read it and of whom this lead does not know yet. */
  public List<PractitionerId> unreadWithoutTelling(PractitionerId lead) {
    return receivers.stream()
        .filter(receiver -> !read.contains(receiver) && !escalated.contains(receiver))
        .filter(receiver -> !receiver.equals(lead))
        .toList();
  }

  /** Whether this person can see it: they said it, or it reached them. */
  boolean isSeenBy(PractitionerId who) {
    return from.equals(who) || delivered.contains(who);
  }

  boolean isUnreadBy(PractitionerId who) {
    return delivered.contains(who) && !read.contains(who);
  }

  /** Whether it has come to everybody in a conversation of so many people, and all have read it. */
  boolean isDoneWith(int people) {
    return receivers.size() + 1 == people && read.containsAll(receivers);
  }

  SentMessage reached(PractitionerId receiver) {
    return new SentMessage(id, number, from, receivers, with(delivered, receiver), read, escalated);
  }

  SentMessage readBy(PractitionerId reader) {
    return delivered.contains(reader)
        ? new SentMessage(id, number, from, receivers, delivered, with(read, reader), escalated)
        : this;
  }

  SentMessage escalatedFor(PractitionerId receiver) {
    return new SentMessage(id, number, from, receivers, delivered, read, with(escalated, receiver));
  }

  private static List<PractitionerId> with(List<PractitionerId> some, PractitionerId one) {
    return some.contains(one) ? some : Stream.concat(some.stream(), Stream.of(one)).toList();
  }
}
