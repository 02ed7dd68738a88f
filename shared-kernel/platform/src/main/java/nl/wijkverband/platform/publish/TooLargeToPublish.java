package nl.wijkverband.platform.publish;

import nl.wijkverband.platform.wire.RecordSize;

/** An event whose published form no broker of ours takes. The relay stops before it. */
final class TooLargeToPublish extends RuntimeException {

  TooLargeToPublish(long position, int bytes) {
    super(
        "event %d takes %d bytes on the topic, at most %d fit"
            .formatted(position, bytes, RecordSize.MOST));
  }
}
