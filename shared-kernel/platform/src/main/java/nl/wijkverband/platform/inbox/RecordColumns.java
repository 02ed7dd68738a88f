package nl.wijkverband.platform.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import nl.wijkverband.platform.json.WijkJson;
import org.apache.kafka.common.TopicPartition;
import tools.jackson.core.type.TypeReference;

/** A record as it came, in the columns of a table. */
final class RecordColumns {

  private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

  private RecordColumns() {}

  static String headers(Arrived record) {
    return WijkJson.events().writeValueAsString(record.headers());
  }

  static Arrived read(ResultSet row) throws SQLException {
    return new Arrived(
        new TopicPartition(row.getString("topic"), row.getInt("partition")),
        row.getLong("kafka_offset"),
        row.getString("record_key"),
        WijkJson.events().readValue(row.getString("headers"), HEADERS),
        row.getBytes("body"));
  }
}
