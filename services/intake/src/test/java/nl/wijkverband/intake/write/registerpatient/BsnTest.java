package nl.wijkverband.intake.write.registerpatient;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BsnTest {

  @ParameterizedTest
  @ValueSource(strings = {"999990019", "9999 90 019", "9999.90.019", "123456782", "10464554"})
  void a_bsn_may_be_typed_with_spaces_dots_or_without_its_leading_zero(String typed) {
    assertThat(Bsn.of(typed).passesTheElevenTest()).isTrue();
  }

  @Test
  void eight_digits_get_their_zero_in_front() {
    assertThat(Bsn.of("10464554").digits()).isEqualTo("010464554");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "999990018",
        "000000000",
        "00000000",
        "",
        "1234567",
        "9999900190",
        "99999001a",
        "９９９９９００１９"
      })
  void anything_else_is_no_bsn(String typed) {
    assertThat(Bsn.of(typed).passesTheElevenTest()).isFalse();
  }

  @Test
  void a_bsn_does_not_show_itself_in_a_log() {
    assertThat(Bsn.of("999990019")).hasToString("bsn");
  }
}
