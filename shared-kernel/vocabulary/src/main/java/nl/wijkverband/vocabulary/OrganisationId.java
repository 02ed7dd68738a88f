package nl.wijkverband.vocabulary;

import java.util.UUID;

/** A practice, buurtteam or other employer of practitioners. */
public record OrganisationId(UUID value) implements Id {

  /** Reads the id from its text form. */
  public static OrganisationId of(String text) {
    return new OrganisationId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
