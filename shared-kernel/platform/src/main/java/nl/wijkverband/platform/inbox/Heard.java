package nl.wijkverband.platform.inbox;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Finds out until when we have certainly heard everything. It asks the broker where each partition
 * ends, uncommitted records included, and once the inbox has come that far, everything that was
 * there when it asked was taken in. An empty poll proves nothing: it looks the same when the broker
 * is away.
 */
final class Heard {

  /**
   * What was there at one moment.
   *
   * @param highest by topic, the highest position taken in before the question: the relay publishes
   *     in order, so everything below it was on the topic by then
   */
  record Question(OffsetDateTime at, Map<TopicPartition, Long> ends, Map<String, Long> highest) {}

  private final Admin admin;
  private final JdbcClient jdbc;
  private final JdbcTemplate batches;
  private final Arrivals arrivals;

  Heard(Admin admin, JdbcClient jdbc, JdbcTemplate batches, Arrivals arrivals) {
    this.admin = admin;
    this.jdbc = jdbc;
    this.batches = batches;
    this.arrivals = arrivals;
  }

  Question ask(Set<TopicPartition> partitions) throws ExecutionException, InterruptedException {
    OffsetDateTime at = jdbc.sql("select clock_timestamp()").query(OffsetDateTime.class).single();
    Map<String, Long> highest = new HashMap<>();
    jdbc.sql("select topic, max(position) as position from inbox_position group by topic")
        .query(
            row -> {
              highest.put(row.getString("topic"), row.getLong("position"));
            });
    var ends =
        admin
            .listOffsets(
                partitions.stream().collect(Collectors.toMap(p -> p, p -> OffsetSpec.latest())),
                new ListOffsetsOptions(IsolationLevel.READ_UNCOMMITTED))
            .all()
            .get()
            .entrySet()
            .stream()
            .collect(Collectors.toMap(Map.Entry::getKey, end -> end.getValue().offset()));
    return new Question(at, ends, highest);
  }

  /** Whether the inbox has come as far as it was asked about. */
  static boolean isAnswered(Question question, Map<TopicPartition, Long> offsets) {
    return question.ends().entrySet().stream()
        .allMatch(end -> offsets.getOrDefault(end.getKey(), -1L) >= end.getValue());
  }

  /** Notes the partitions that came far enough; one with a record missing did not. */
  void note(Question question, Map<TopicPartition, Long> offsets, int partitionsOfTopics) {
    Set<TopicPartition> withGap = withGap();
    List<TopicPartition> complete =
        question.ends().entrySet().stream()
            .filter(end -> offsets.getOrDefault(end.getKey(), -1L) >= end.getValue())
            .map(Map.Entry::getKey)
            .filter(partition -> !withGap.contains(partition))
            .toList();
    batches.batchUpdate(
        """
        insert into inbox_heard (topic, partition, heard_at) values (?, ?, ?)
        on conflict (topic, partition)
        do update set heard_at = greatest(inbox_heard.heard_at, excluded.heard_at)""",
        complete.stream()
            .map(p -> new Object[] {p.topic(), p.partition(), question.at()})
            .toList());
    if (complete.size() == partitionsOfTopics) {
      question
          .highest()
          .forEach((topic, position) -> arrivals.settle(Topics.serviceOf(topic), position));
    }
  }

  private Set<TopicPartition> withGap() {
    return Set.copyOf(
        jdbc.sql("select distinct topic, partition from inbox_waiting")
            .query(
                (row, number) ->
                    new TopicPartition(row.getString("topic"), row.getInt("partition")))
            .list());
  }
}
