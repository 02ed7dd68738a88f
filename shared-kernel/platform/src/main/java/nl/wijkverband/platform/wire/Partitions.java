package nl.wijkverband.platform.wire;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.kafka.common.utils.Utils;

/** On which partition a case's records are: the same answer for who writes and who reads. */
public final class Partitions {

  private Partitions() {}

  /** Kafka's own rule for a text key. */
  public static int of(UUID scope, int partitions) {
    byte[] key = scope.toString().getBytes(StandardCharsets.UTF_8);
    return Utils.toPositive(Utils.murmur2(key)) % partitions;
  }
}
