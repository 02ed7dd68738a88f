package nl.wijkverband.mdocasework.read.consultation;

import java.time.LocalDate;
import java.time.Period;

/** An age told no more exactly than by ten years. */
final class AgeBand {

  private AgeBand() {}

  /** For instance {@code 30-39}; {@code 0-17} and {@code 80+} at the ends. */
  static String of(LocalDate birthDate, LocalDate today) {
    int age = Period.between(birthDate, today).getYears();
    if (age < 18) {
      return "0-17";
    }
    if (age >= 80) {
      return "80+";
    }
    return age < 30 ? "18-29" : age / 10 * 10 + "-" + (age / 10 * 10 + 9);
  }
}
