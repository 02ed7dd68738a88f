package nl.wijkverband.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

/**
 * After an absence the topics' events are taken in as they happened, as far as that can be told.
 */
class InOrderOfTimeTest {

  @Test
  void events_of_several_topics_come_in_the_order_they_were_recorded() {
    var merged =
        InOrderOfTime.of(
            List.of(
                record("intake", 0, "10:00:00"),
                record("intake", 1, "10:00:04"),
                record("care-plans", 0, "10:00:01"),
                record("care-plans", 1, "10:00:03"),
                record("care-plans", 2, "10:00:05"),
                record("mdo-casework", 0, "10:00:02")));

    assertThat(merged)
        .extracting(record -> record.from().topic() + record.offset())
        .containsExactly(
            "intake0", "care-plans0", "mdo-casework0", "care-plans1", "intake1", "care-plans2");
  }

  @Test
  void a_partition_keeps_its_own_order_whatever_the_clocks_and_headers_say() {
    var batch =
        List.of(
            record("intake", 0, "10:00:09"),
            record("intake", 1, "10:00:01"),
            new Arrived(new TopicPartition("intake", 0), 2, null, Map.of(), new byte[0]),
            record("care-plans", 0, "10:00:05"));

    assertThat(InOrderOfTime.of(batch))
        .filteredOn(record -> record.from().topic().equals("intake"))
        .containsExactlyElementsOf(batch.subList(0, 3));
    assertThat(InOrderOfTime.of(batch)).containsExactlyInAnyOrderElementsOf(batch);
  }

  private static Arrived record(String topic, long offset, String time) {
    return new Arrived(
        new TopicPartition(topic, 0),
        offset,
        null,
        Map.of("ce_recordedat", "2026-11-22T" + time + "Z"),
        new byte[0]);
  }
}
