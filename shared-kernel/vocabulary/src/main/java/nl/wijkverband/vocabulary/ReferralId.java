package nl.wijkverband.vocabulary;

import java.util.UUID;

/** One referral from one practitioner to another. */
public record ReferralId(UUID value) implements Id {

  /** Reads the id from its text form. */
  public static ReferralId of(String text) {
    return new ReferralId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
