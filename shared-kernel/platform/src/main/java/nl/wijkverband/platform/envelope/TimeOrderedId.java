package nl.wijkverband.platform.envelope;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.UUID;

/** Makes ids that sort by the time they were made (UUIDv7) and say nothing else. */
public final class TimeOrderedId {

  private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

  private TimeOrderedId() {}

  /** A new id. */
  public static UUID next() {
    return GENERATOR.generate();
  }
}
