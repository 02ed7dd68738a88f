package nl.wijkverband.platform.wire;

/**
 * How large a record may be. An event is stored only up to 1 MiB of JSON (see {@code EventSize})
 * and its published form holds no more than that, twice while it is told in two revisions, so this
 * is never reached; the broker takes more still ({@code message.max.bytes}).
 */
public final class RecordSize {

  /** In bytes, key and headers included. */
  public static final int MOST = 3 * 1024 * 1024;

  /** The most a producer sends at once; the broker's own limit is the same. */
  public static final int REQUEST = 4 * 1024 * 1024;

  private RecordSize() {}
}
