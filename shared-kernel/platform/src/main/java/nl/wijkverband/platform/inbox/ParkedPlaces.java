package nl.wijkverband.platform.inbox;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkverband.platform.inbox.Positions.Last;
import org.apache.kafka.common.TopicPartition;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How far the inbox is, and what of that one handler has not been given. */
final class ParkedPlaces {

  record Parked(TopicPartition partition, Last place) {}

  private final JdbcClient jdbc;
  private final boolean urgent;

  /**
   * @param urgent whether the handler is given urgent facts of a parked case too
   */
  ParkedPlaces(JdbcClient jdbc, boolean urgent) {
    this.jdbc = jdbc;
    this.urgent = urgent;
  }

  boolean urgent() {
    return urgent;
  }

  Map<TopicPartition, Last> positions() {
    Map<TopicPartition, Last> positions = new HashMap<>();
    jdbc.sql("select topic, partition, epoch, position from inbox_position")
        .query(
            row -> {
              positions.put(
                  new TopicPartition(row.getString("topic"), row.getInt("partition")),
                  new Last(row.getLong("epoch"), row.getLong("position")));
            });
    return positions;
  }

  Set<Parked> parked() {
    return jdbc
        .sql(
            """
            select topic, partition, epoch, position from inbox_parked
            where position is not null and not (urgent_applied and :urgent)""")
        .param("urgent", urgent)
        .query(
            (row, number) ->
                new Parked(
                    new TopicPartition(row.getString("topic"), row.getInt("partition")),
                    new Last(row.getLong("epoch"), row.getLong("position"))))
        .list()
        .stream()
        .collect(Collectors.toUnmodifiableSet());
  }
}
