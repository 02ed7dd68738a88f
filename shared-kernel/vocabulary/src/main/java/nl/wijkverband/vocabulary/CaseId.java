package nl.wijkverband.vocabulary;

import java.util.UUID;

/** One course of complaints of one patient, from the first complaint to relapse prevention. */
public record CaseId(UUID value) implements Id {

  /** Reads the id from its text form. */
  public static CaseId of(String text) {
    return new CaseId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
