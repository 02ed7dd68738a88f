package nl.wijkverband.platform.wire;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a record stands in the chain of its partition.
 *
 * @param previous the position of the record before it on the same partition, absent for the first
 *     of an epoch: how a reader sees that one is missing, for positions have holes of their own
 */
public record Link(String service, long epoch, long position, @Nullable Long previous) {

  static final String SOURCE = "urn:nl:wijkverband:";

  /** Reads it from a record's headers; what is no link of ours is an IllegalArgumentException. */
  public static Link of(Map<String, String> headers) {
    String source = headers.getOrDefault("ce_source", "");
    if (!source.startsWith(SOURCE)) {
      throw new IllegalArgumentException("not from one of our services");
    }
    return new Link(
        source.substring(SOURCE.length()),
        number(headers.get("ce_epoch")),
        number(headers.get("ce_position")),
        optional(headers.get("ce_previousposition")));
  }

  private static long number(@Nullable String text) {
    if (text == null) {
      throw new IllegalArgumentException("no position");
    }
    return Long.parseLong(text);
  }

  private static @Nullable Long optional(@Nullable String text) {
    return text == null || text.isEmpty() ? null : Long.valueOf(text);
  }
}
