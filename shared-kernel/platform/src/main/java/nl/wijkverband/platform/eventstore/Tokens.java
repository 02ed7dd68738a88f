package nl.wijkverband.platform.eventstore;

import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.jspecify.annotations.Nullable;

/** A token of this store is one number: the position of the last event that was seen. */
final class Tokens {

  private Tokens() {}

  static long position(@Nullable TrackingToken token) {
    TrackingToken inner = token == null ? null : WrappedToken.unwrapLowerBound(token);
    if (inner == null) {
      return 0;
    }
    if (inner instanceof GlobalSequenceTrackingToken sequence) {
      return sequence.getGlobalIndex();
    }
    throw new IllegalArgumentException("not a token of this store: " + inner.getClass());
  }
}
