package nl.wijkverband.platform.publish;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongPredicate;
import java.util.function.Supplier;
import nl.wijkverband.platform.eventstore.EventReader;
import nl.wijkverband.platform.eventstore.StoredEvent;
import nl.wijkverband.platform.wire.Link;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/**
 * One relay's turn of publishing, from taking the lease to losing it. The order matters: claim the
 * token, make the producer with the relay's transactional id (which fences the one before and ends
 * what it had begun), read the token again, and only then send. Whoever was paused in between and
 * wakes up finds its producer fenced or its token gone; records sent twice after a crash are the
 * same ones with the same links.
 */
final class Publication implements AutoCloseable {

  private final String topic;
  private final String service;
  private final EventReader events;
  private final Fitting fitting;
  private final Records records;
  private final RelayToken tokens;
  private final UUID owner;
  private final Producer<byte[], byte[]> producer;
  private RelayToken.Token token;
  private @Nullable SendingAgain again;

  private Publication(
      RelayParts parts, UUID owner, Producer<byte[], byte[]> producer, RelayToken.Token token) {
    this.topic = parts.topic();
    this.service = parts.service();
    this.events = parts.events();
    this.fitting = parts.fitting();
    this.records = parts.records();
    this.tokens = parts.tokens();
    this.owner = owner;
    this.producer = producer;
    this.token = token;
  }

  /** Begins, unless another relay has the lease. */
  static Optional<Publication> begin(
      RelayParts parts, UUID owner, Supplier<Producer<byte[], byte[]>> producers) {
    if (!parts.tokens().claim(owner)) {
      return Optional.empty();
    }
    Producer<byte[], byte[]> producer = producers.get();
    try {
      producer.initTransactions();
      Optional<RelayToken.Token> token = parts.tokens().read(owner);
      if (token.isEmpty()) {
        producer.close(Duration.ZERO);
      }
      return token.map(found -> new Publication(parts, owner, producer, found));
    } catch (RuntimeException failed) {
      producer.close(Duration.ZERO);
      throw failed;
    }
  }

  /**
   * Publishes what comes next.
   *
   * @param most how many at a time: one by one, whatever comes before an event that cannot be
   *     published is
   * @return how many events that were; 0 when there is nothing to do
   */
  int publishNext(int most) {
    startEpoch();
    List<StoredEvent> next = read(token.position(), most);
    if (next.isEmpty()) {
      move(token);
      return 0;
    }
    Chain chain = Chain.after(token, service, partitions());
    List<ProducerRecord<byte[], byte[]>> sending = new ArrayList<>();
    next.forEach(stored -> link(stored, chain, all -> true).ifPresent(sending::add));
    send(sending);
    move(chain.tokenAt(next.getLast().envelope().position()));
    return next.size();
  }

  private List<StoredEvent> read(long after, int most) {
    return events.readAfter(after, fitting.after(after, most));
  }

  /** Gives a published event its place in the chain, and makes its record when it is to be sent. */
  private Optional<ProducerRecord<byte[], byte[]>> link(
      StoredEvent stored, Chain chain, LongPredicate isToBeSent) {
    return records
        .translate(stored)
        .flatMap(
            contract -> {
              Link link = records.link(stored, chain);
              return isToBeSent.test(link.position())
                  ? Optional.of(records.record(stored, contract, link, chain.partitions()))
                  : Optional.empty();
            });
  }

  /** A store brought back from a back-up begins a new chain. */
  private void startEpoch() {
    long epoch = events.epoch();
    if (epoch != token.epoch()) {
      move(new RelayToken.Token(epoch, token.position(), new Long[0]));
    }
  }

  /**
   * Sends a page of what an operator asked for again, with the links it had before. A page at a
   * time, so that new events go between; how far it is stands in the token's row.
   *
   * @return whether there is more to do now
   */
  boolean republishNext(int most) {
    Optional<RelayToken.Republish> asked = tokens.republish();
    if (asked.isEmpty()) {
      again = null;
      return false;
    }
    if (again == null || !again.isFor(asked.get())) {
      again =
          new SendingAgain(asked.get(), Chain.fromTheStart(service, token.epoch(), partitions()));
    }
    SendingAgain now = again;
    List<ProducerRecord<byte[], byte[]>> sending = new ArrayList<>();
    List<StoredEvent> page = now.upToTheEnd(read(now.position(), most));
    for (StoredEvent stored : page) {
      link(stored, now.chain(), now::isToBeSent).ifPresent(sending::add);
      now.passed(stored.envelope().position());
    }
    send(sending);
    if (now.isDone()) {
      tokens.republishedAll(owner, now.asked());
      again = null;
      return false;
    }
    if (!sending.isEmpty()) {
      tokens.republished(owner, now.asked(), now.position());
    }
    // An empty page before the end: a hole waits for its proof, and so do we.
    return !page.isEmpty();
  }

  private int partitions() {
    return producer.partitionsFor(topic).size();
  }

  private void send(List<ProducerRecord<byte[], byte[]>> sending) {
    if (sending.isEmpty()) {
      return;
    }
    producer.beginTransaction();
    sending.forEach(producer::send);
    // Waits until the broker has acknowledged every one of them.
    producer.commitTransaction();
  }

  private void move(RelayToken.Token to) {
    if (!tokens.advance(owner, to)) {
      throw new LeaseLost();
    }
    token = to;
  }

  long position() {
    return token.position();
  }

  @Override
  public void close() {
    producer.close(Duration.ZERO);
  }
}
