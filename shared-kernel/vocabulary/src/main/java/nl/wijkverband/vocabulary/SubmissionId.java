package nl.wijkverband.vocabulary;

import java.util.UUID;

/** One submission of a case to an MDO, and the discussion it leads to. */
public record SubmissionId(UUID value) implements Id {

  /** Reads the id from its text form. */
  public static SubmissionId of(String text) {
    return new SubmissionId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
