package nl.wijkverband.mdocasework.read.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeBandTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  @ParameterizedTest
  @CsvSource({
    "2008-11-21, 0-17",
    "2008-11-20, 18-29",
    "1996-11-21, 18-29",
    "1996-11-20, 30-39",
    "1977-01-01, 40-49",
    "1946-11-21, 70-79",
    "1946-11-20, 80+",
    "1930-01-01, 80+"
  })
  void an_age_is_told_by_ten_years(LocalDate birthDate, String band) {
    assertThat(AgeBand.of(birthDate, TODAY)).isEqualTo(band);
  }
}
