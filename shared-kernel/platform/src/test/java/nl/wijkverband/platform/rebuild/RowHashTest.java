package nl.wijkverband.platform.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import nl.wijkverband.local.TestPostgres;
import nl.wijkverband.platform.personaldata.EncryptedPersonalData;
import nl.wijkverband.platform.personaldata.PersonalData;
import nl.wijkverband.platform.personaldata.TestPersonalData;
import nl.wijkverband.vocabulary.PatientId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RowHashTest {

  private static final PatientId PATIENT = new PatientId(new UUID(7, 7));
  private static PersonalData personalData;

  private final RowHash rows = new RowHash(personalData);

  @BeforeAll
  static void key() {
    personalData =
        new EncryptedPersonalData(
            TestPersonalData.keyring(TestPostgres.shared().freshService("intake").keyringWriter()));
    personalData.createKey(PATIENT);
  }

  @Test
  void the_order_of_columns_and_rows_makes_no_difference() {
    assertThat(of("{\"a\": 1, \"b\": \"x\"}")).isEqualTo(of("{\"b\":\"x\",\"a\":1}"));
    assertThat(of("{\"a\": 1}").plus(of("{\"a\": 2}")))
        .isEqualTo(of("{\"a\": 2}").plus(of("{\"a\": 1}")));
  }

  @Test
  void what_stands_in_a_row_makes_a_difference_and_so_does_how_often() {
    assertThat(of("{\"a\": 1}")).isNotEqualTo(of("{\"a\": 2}")).isNotEqualTo(of("{\"b\": 1}"));
    assertThat(of("{\"a\": 1}"))
        .isNotEqualTo(of("{\"a\": \"1\"}"))
        .isNotEqualTo(of("{\"a\": null}"));
    TableSum twice = of("{\"a\": 1}").plus(of("{\"a\": 1}"));
    assertThat(twice).isNotEqualTo(TableSum.NONE).isNotEqualTo(of("{\"a\": 1}"));
    assertThat(twice.rows()).isEqualTo(2);
  }

  @Test
  void a_protected_text_counts_by_what_it_says() {
    String pain = personalData.protectText("pijn", PATIENT);
    String painAgain = personalData.protectText("pijn", PATIENT);
    String itch = personalData.protectText("jeuk", PATIENT);
    assertThat(pain).isNotEqualTo(painAgain);
    assertThat(of("{\"a\": \"%s\"}".formatted(pain)))
        .isEqualTo(of("{\"a\": \"%s\"}".formatted(painAgain)))
        .isNotEqualTo(of("{\"a\": \"%s\"}".formatted(itch)));
  }

  @Test
  void a_protected_text_of_nobody_is_not_skipped() {
    String row = "{\"a\": \"%s\"}".formatted(personalData.protectText("pijn", PATIENT));
    assertThatThrownBy(() -> rows.of(row, null)).hasMessageContaining("column a");
  }

  @Test
  void what_is_kept_of_one_comparison_says_nothing_to_another() {
    String row = "{\"a\": 1}";
    assertThat(new RowHash(personalData).of(row, PATIENT)).isNotEqualTo(of(row));
  }

  private TableSum of(String row) {
    return rows.of(row, PATIENT);
  }
}
