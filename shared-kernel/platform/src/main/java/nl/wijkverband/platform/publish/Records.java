package nl.wijkverband.platform.publish;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import nl.wijkverband.contracts.Contract;
import nl.wijkverband.platform.envelope.Envelope;
import nl.wijkverband.platform.eventstore.EventTypes;
import nl.wijkverband.platform.eventstore.StoredEvent;
import nl.wijkverband.platform.json.WijkJson;
import nl.wijkverband.platform.personaldata.PersonalData;
import nl.wijkverband.platform.wire.Headers;
import nl.wijkverband.platform.wire.Link;
import nl.wijkverband.platform.wire.Partitions;
import nl.wijkverband.platform.wire.RecordSize;
import nl.wijkverband.platform.wire.Revisions;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;

/** From a stored event to the record that is published of it. */
final class Records {

  private final String topic;
  private final Publisher publisher;
  private final PersonalData personalData;

  Records(String topic, Publisher publisher, PersonalData personalData) {
    this.topic = topic;
    this.publisher = publisher;
    this.personalData = personalData;
  }

  Optional<Contract> translate(StoredEvent stored) {
    return publisher.translate(stored.event());
  }

  /** Its place in the chain; every published event takes one, whether it is sent now or not. */
  Link link(StoredEvent stored, Chain chain) {
    int partition = Partitions.of(stored.envelope().scope(), chain.partitions());
    return chain.link(partition, stored.envelope().position());
  }

  ProducerRecord<byte[], byte[]> record(
      StoredEvent stored, Contract contract, Link link, int partitions) {
    var type = EventTypes.of(Revisions.oldest(contract).getClass());
    Envelope published = stored.envelope().as(type.name(), type.revision());
    var body = Revisions.body(contract, published.patientId(), personalData);
    var record =
        new ProducerRecord<>(
            topic,
            Partitions.of(published.scope(), partitions),
            published.recordedAt().toEpochMilli(),
            utf8(published.scope().toString()),
            WijkJson.events().writeValueAsBytes(body));
    Map<String, String> headers = Headers.write(published, link);
    headers.forEach((name, value) -> record.headers().add(name, utf8(value)));
    return fitting(record, published.position());
  }

  /** Before the producer finds out: it would say no more than that something was too large. */
  private static ProducerRecord<byte[], byte[]> fitting(
      ProducerRecord<byte[], byte[]> record, long position) {
    int bytes = record.key().length + record.value().length;
    for (Header header : record.headers()) {
      bytes += header.key().length() + header.value().length;
    }
    if (bytes > RecordSize.MOST) {
      throw new TooLargeToPublish(position, bytes);
    }
    return record;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
