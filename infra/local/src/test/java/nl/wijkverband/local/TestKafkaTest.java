package nl.wijkverband.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

class TestKafkaTest {

  private final TestKafka kafka = TestKafka.shared();

  @Test
  void what_was_sent_is_read_back_after_the_broker_was_away() throws Exception {
    kafka.createTopic("stop-and-start", 1);
    send("stop-and-start", "before");

    kafka.stop();
    kafka.start();
    send("stop-and-start", "after");

    assertThat(read("stop-and-start", 2)).containsExactly("before", "after");
  }

  @Test
  void a_crash_loses_nothing_that_was_acknowledged() throws Exception {
    kafka.createTopic("crash", 1);
    send("crash", "before");

    kafka.kill();
    kafka.start();
    send("crash", "after");

    assertThat(read("crash", 2)).containsExactly("before", "after");
  }

  @Test
  void making_a_topic_twice_is_no_problem() {
    kafka.createTopic("twice", 3);
    kafka.createTopic("twice", 3);
  }

  private void send(String topic, String value) throws Exception {
    Map<String, Object> settings = Map.of("bootstrap.servers", kafka.bootstrapServers());
    try (var producer =
        new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
      producer.send(new ProducerRecord<>(topic, "key", value)).get();
    }
  }

  private List<String> read(String topic, int count) {
    Map<String, Object> settings = Map.of("bootstrap.servers", kafka.bootstrapServers());
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
      var partition = new TopicPartition(topic, 0);
      consumer.assign(List.of(partition));
      consumer.seekToBeginning(List.of(partition));
      var values = new ArrayList<String>();
      for (int polls = 0; values.size() < count && polls < 100; polls++) {
        consumer.poll(Duration.ofMillis(200)).forEach(record -> values.add(record.value()));
      }
      return values;
    }
  }
}
