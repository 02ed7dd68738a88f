package nl.wijkverband.platform.publish;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.wijkverband.platform.eventstore.EventReader;
import nl.wijkverband.platform.eventstore.StoredEvent;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * One relay's turn of publishing, from taking the lease to losing it. The order matters: claim the
 * token, make the producer with the relay's transactional id (which fences the one before and ends
 * what it had begun), read the token again, and only then send. Whoever was paused in between and
 * wakes up finds its producer fenced or its token gone; records sent twice after a crash are the
 * same ones with the same links.
 */
final class Publication implements AutoCloseable {

  static final int BATCH = 500;

  private final String topic;
  private final String service;
  private final EventReader events;
  private final Records records;
  private final RelayToken tokens;
  private final UUID owner;
  private final Producer<byte[], byte[]> producer;
  private RelayToken.Token token;

  private Publication(
      RelayParts parts, UUID owner, Producer<byte[], byte[]> producer, RelayToken.Token token) {
    this.topic = parts.topic();
    this.service = parts.service();
    this.events = parts.events();
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
   * @return how many events that were; 0 when there is nothing to do
   */
  int publishNext() {
    startEpoch();
    List<StoredEvent> next = events.readAfter(token.position(), BATCH);
    if (next.isEmpty()) {
      move(token);
      return 0;
    }
    Chain chain = Chain.after(token, service, partitions());
    List<ProducerRecord<byte[], byte[]>> sending = new ArrayList<>();
    for (StoredEvent stored : next) {
      records
          .translate(stored)
          .ifPresent(
              contract ->
                  sending.add(
                      records.record(
                          stored, contract, records.link(stored, chain), chain.partitions())));
    }
    send(sending);
    move(chain.tokenAt(next.getLast().envelope().position(), token.republishFrom()));
    return next.size();
  }

  /** A store brought back from a back-up begins a new chain. */
  private void startEpoch() {
    long epoch = events.epoch();
    if (epoch != token.epoch()) {
      move(new RelayToken.Token(epoch, token.position(), new Long[0], token.republishFrom()));
    }
  }

  /** Sends again what an operator asked for, with the links it had before. */
  void republishWhenAsked() {
    Long from = read().republishFrom();
    if (from == null) {
      return;
    }
    Chain chain = Chain.fromTheStart(service, token.epoch(), partitions());
    long position = 0;
    while (position < token.position()) {
      List<StoredEvent> page = events.readAfter(position, BATCH);
      if (page.isEmpty()) {
        break;
      }
      List<ProducerRecord<byte[], byte[]>> sending = new ArrayList<>();
      for (StoredEvent stored : page) {
        position = stored.envelope().position();
        var contract = records.translate(stored);
        if (contract.isPresent() && position <= token.position()) {
          var link = records.link(stored, chain);
          if (position >= from) {
            sending.add(records.record(stored, contract.get(), link, chain.partitions()));
          }
        }
      }
      send(sending);
      move(token);
    }
    tokens.republished(owner, from);
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

  private RelayToken.Token read() {
    return tokens.read(owner).orElseThrow(LeaseLost::new);
  }

  long position() {
    return token.position();
  }

  @Override
  public void close() {
    producer.close(Duration.ZERO);
  }
}
