package nl.wijkverband.gateway.command;

import static nl.wijkverband.gateway.words.Wording.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import nl.wijkverband.vocabulary.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChoicesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "domains",
        "horizons",
        "hows",
        "purposes",
        "cancellations",
        "models",
        "sexes",
        "emphases",
        "helpers",
        "weeks",
        "weeks-between",
        "times",
        "minutes"
      })
  void every_choice_has_words(String list) {
    assertThat(new Choices(WORDS).named(list).values())
        .isNotEmpty()
        .allSatisfy(text -> assertThat(text).doesNotContain("_"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"POH", "PHYSIOTHERAPIST", "PSYCHOLOGIST"})
  void every_expectation_has_words(Role receiver) {
    assertThat(new Choices(WORDS).expectations(receiver)).isNotEmpty();
  }
}
