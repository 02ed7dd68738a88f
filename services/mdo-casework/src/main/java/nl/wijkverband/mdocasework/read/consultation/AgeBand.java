package nl.wijkverband.mdocasework.read.consultation;

import java.time.LocalDate;
import java.time.Period;

/** An age told no more exactly than by ten years. */
final class AgeBand {

  private AgeBand() {}

  /** For instance {@code 30-39}; {@code UNDER_18} and {@code 80_OR_OLDER} at the ends. */
  static String of(LocalDate birthDate, LocalDate today) {
    int age = Period.between(birthDate, today).getYears();
    if (age < 18) {
      return "UNDER_18";
    }
    if (age >= 80) {
      return "80_OR_OLDER";
    }
    return age < 30 ? "18-29" : age / 10 * 10 + "-" + (age / 10 * 10 + 9);
  }
}
