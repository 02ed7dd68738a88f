package nl.wijkverband.platform.inbox;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;

/** What the broker says of the topics' logs: which they are, and where they end. */
final class TopicLogs {

  private final Admin admin;

  TopicLogs(Admin admin) {
    this.admin = admin;
  }

  /** By topic, the id it got when it was made. */
  Map<String, String> ids(Set<String> topics) throws ExecutionException, InterruptedException {
    return ids(admin.describeTopics(topics).allTopicNames().get().values());
  }

  static Map<String, String> ids(Collection<TopicDescription> topics) {
    return topics.stream()
        .collect(Collectors.toMap(TopicDescription::name, topic -> topic.topicId().toString()));
  }

  /** By partition, up to where a reader of committed records can read. */
  Map<TopicPartition, Long> ends(Collection<TopicPartition> partitions)
      throws ExecutionException, InterruptedException {
    return admin
        .listOffsets(
            partitions.stream().collect(Collectors.toMap(p -> p, p -> OffsetSpec.latest())),
            new ListOffsetsOptions(IsolationLevel.READ_COMMITTED))
        .all()
        .get()
        .entrySet()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, end -> end.getValue().offset()));
  }
}
