package nl.wijkverband.platform.eventstore;

/** What an event handler may ask for by {@code @MetaDataValue}. */
public final class EventMetadata {

  /** The {@link nl.wijkverband.platform.envelope.Envelope} of an event that was read. */
  public static final String ENVELOPE = "wijkverband.envelope";

  private EventMetadata() {}
}
