package nl.wijkverband.mdocasework.read.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.wijkverband.vocabulary.Sex;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PseudonymTest {

  private final Pseudonym pseudonym =
      new Pseudonym(
          new KnownPatient("Zoë-Anne", "van der Verzonnen", LocalDate.of(2007, 3, 1), Sex.FEMALE));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Zoë heeft pijn|[naam] heeft pijn",
        "ZOE heeft pijn|[naam] heeft pijn",
        "Anne's moeder|[naam]'s moeder",
        "de fiets van Annes broer|de fiets van [naam] broer",
        "mevrouw van der Verzonnen|mevrouw van der [naam]",
        "Zij woont bij de brug|Zij woont bij de brug",
        "Annelies is iemand anders|Annelies is iemand anders",
        "geboren op 1 maart 2007|geboren op [weggelaten]",
        "geboren op 01-03-2007|geboren op [weggelaten]",
        "bel 06 1234 5678|bel [weggelaten]",
        "bel +31 6 12345678|bel [weggelaten]",
        "BSN 111222333|BSN [weggelaten]",
        "mail zoe@voorbeeld.nl daarover|mail [weggelaten] daarover",
        "woont op 3511 AB|woont op [weggelaten]",
        "8 weken, score 3 van 10|8 weken, score 3 van 10",
        "sinds 2019 klachten|sinds 2019 klachten"
      })
  void a_text_no_longer_says_who_it_is_about(String written, String shown) {
    assertThat(pseudonym.in(written)).isEqualTo(shown);
  }
}
