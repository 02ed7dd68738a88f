package nl.wijkverband.dossier.read;

import java.time.LocalDate;
import java.time.Period;
import nl.wijkverband.contracts.intake.PatientDetails;
import nl.wijkverband.vocabulary.Sex;
import org.jspecify.annotations.Nullable;

/** The patient as this audience knows them: in full, short in a list, or just initials and year. */
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

  private static final Patient UNKNOWN =
      new Patient(null, null, null, null, null, null, null, null, null, null, null);

  /** Everything this audience has, of a row with {@code patient} or {@code initials}. */
  public static Patient of(Row row, LocalDate today) {
    return row.secret("patient", PatientDetails.class)
        .map(details -> full(details, today))
        .or(() -> row.secret("initials", Initials.class).map(Patient::initialsOnly))
        .orElse(UNKNOWN);
  }

  /** Enough to recognise somebody in a list. */
  public static Patient briefly(Row row, LocalDate today) {
    Patient p = of(row, today);
    return new Patient(
        p.name,
        p.givenName,
        p.age,
        p.birthDate,
        p.sex,
        null,
        null,
        null,
        null,
        p.initials,
        p.birthYear);
  }

  /** In a list from which one calls. */
  public static Patient toCall(Row row, LocalDate today) {
    Patient p = of(row, today);
    return new Patient(
        p.name,
        p.givenName,
        p.age,
        p.birthDate,
        p.sex,
        p.phone,
        null,
        null,
        null,
        p.initials,
        p.birthYear);
  }

  private static Patient full(PatientDetails details, LocalDate today) {
    return new Patient(
        (details.givenName() + " " + details.familyName()).strip(),
        details.givenName(),
        Period.between(details.birthDate(), today).getYears(),
        details.birthDate(),
        details.sex(),
        details.phone(),
        details.email(),
        details.address(),
        details.bsn(),
        null,
        null);
  }

  private static Patient initialsOnly(Initials initials) {
    return new Patient(
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        initials.initials,
        initials.birthYear);
  }

  private record Initials(String initials, @Nullable Integer birthYear) {}
}
