package nl.wijkverband.intake.write.sendreferral;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferralQuestionMustSayMoreTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "zie dossier",
        "Zie HIS.",
        "intake bij POH-GGZ",
        "Graag intake POH GGZ i.v.m. ALK s.v.p.",
        "Verwijzing fysiotherapie voor behandeling",
        "!!!",
        "pijn benen"
      })
  void stock_words_ask_nothing(String question) {
    assertThat(new ReferralQuestionMustSayMore(question).isBroken()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Leren omgaan met spanning",
        "Opbouw van belasting zonder krukken",
        "Zie dossier; helpt u haar de angst voor bewegen te verminderen?"
      })
  void a_question_of_its_own_is_enough(String question) {
    assertThat(new ReferralQuestionMustSayMore(question).isBroken()).isFalse();
  }
}
