package nl.wijkverband.platform.publish;

import java.util.Arrays;
import nl.wijkverband.platform.wire.Link;
import org.jspecify.annotations.Nullable;

/** The last position on each partition: what the next record there says it follows on. */
final class Chain {

  private final String service;
  private final long epoch;
  private final @Nullable Long[] last;

  private Chain(String service, long epoch, @Nullable Long[] last) {
    this.service = service;
    this.epoch = epoch;
    this.last = last;
  }

  /** Goes on where the token is. */
  static Chain after(RelayToken.Token token, String service, int partitions) {
    return new Chain(service, token.epoch(), Arrays.copyOf(token.lastPositions(), partitions));
  }

  /** From the very first event of the store. */
  static Chain fromTheStart(String service, long epoch, int partitions) {
    return new Chain(service, epoch, new @Nullable Long[partitions]);
  }

  int partitions() {
    return last.length;
  }

  Link link(int partition, long position) {
    var link = new Link(service, epoch, position, last[partition]);
    last[partition] = position;
    return link;
  }

  RelayToken.Token tokenAt(long position) {
    return new RelayToken.Token(epoch, position, last.clone());
  }
}
