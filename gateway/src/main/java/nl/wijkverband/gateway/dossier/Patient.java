package nl.wijkverband.gateway.dossier;

import java.time.LocalDate;
import nl.wijkverband.vocabulary.Sex;
import org.jspecify.annotations.Nullable;

/** A patient, with only what this reader's role may see. */
public record Patient(
    @Nullable String name,
    @Nullable String givenName,
    @Nullable Integer age,
    @Nullable LocalDate birthDate,
    @Nullable Sex sex,
    @Nullable String phone,
    @Nullable String email,
    @Nullable String address,
    @Nullable String bsn,
    @Nullable String initials,
    @Nullable Integer birthYear) {

  /** How this reader may call the patient. */
  public String shortName() {
    return givenName != null ? givenName : fullName();
  }

  /** The whole name, or else the initials. */
  public String fullName() {
    if (name != null) {
      return name;
    }
    return initials != null ? initials : "";
  }
}
