package nl.wijkverband.gateway.sendreferral;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThinQuestionTest {

  @ParameterizedTest
  @ValueSource(strings = {"zie dossier", "Intake bij POH-GGZ", "graag fysio", "z.s.m."})
  void words_that_ask_nothing_are_too_little(String question) {
    assertThat(ThinQuestion.isThin(question)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Wil je met haar de belasting opbouwen, in stappen die zij zelf kiest?",
        "Hoe voorkomen we vermijding van school?"
      })
  void a_real_question_is_enough(String question) {
    assertThat(ThinQuestion.isThin(question)).isFalse();
  }
}
