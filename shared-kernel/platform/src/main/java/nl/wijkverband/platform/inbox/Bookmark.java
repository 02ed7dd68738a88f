package nl.wijkverband.platform.inbox;

import java.util.Objects;
import nl.wijkverband.platform.wire.Link;
import org.jspecify.annotations.Nullable;

/**
 * The last record that was read of a partition.
 *
 * @param log Kafka's own id of the topic: a topic that was made anew has another
 * @param epoch of the record, with its position; none of a record that is not one of ours
 */
record Bookmark(String log, long offset, @Nullable Long epoch, @Nullable Long position) {

  static Bookmark at(String log, Arrived record) {
    try {
      Link link = Link.of(record.headers());
      return new Bookmark(log, record.offset(), link.epoch(), link.position());
    } catch (IllegalArgumentException notOneOfOurs) {
      return new Bookmark(log, record.offset(), null, null);
    }
  }

  /** Whether this is the very record, at the very place. */
  boolean is(Arrived record) {
    Bookmark there = at(log, record);
    return there.offset == offset
        && Objects.equals(there.epoch, epoch)
        && Objects.equals(there.position, position);
  }
}
