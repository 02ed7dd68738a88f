package nl.wijkverband.gateway.words;

import static nl.wijkverband.gateway.words.Wording.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wijkverband.vocabulary.Role;
import org.junit.jupiter.api.Test;

class NotVisibleWordsTest {
  private final NotVisibleWords words = new NotVisibleWords(WORDS);

  @Test
  void a_line_says_what_this_role_does_not_see_and_why() {
    assertThat(words.say(Role.BUURTTEAM, List.of("SOMATIC", "PSYCHOLOGICAL", "OF_LATER")))
        .isEqualTo(
            "Je ziet dit dossier als buurtteammedewerker. Je ziet wat je voor jouw deel van de zorg nodig hebt. Niet zichtbaar voor jou: lichamelijk onderzoek en psychische gegevens.");
  }

  @Test
  void who_sees_some_of_everything_is_not_told_to_see_all() {
    assertThat(words.say(Role.PSYCHOLOGIST, List.of()))
        .startsWith("Je ziet dit dossier als GZ-psycholoog.")
        .contains("alleen brieven aan jou")
        .doesNotContain("alles");
  }

  @Test
  void the_practice_sees_everything_but_what_is_named() {
    assertThat(words.say(Role.GP, List.of("WORKING_NOTES")))
        .isEqualTo(
            "Je ziet als huisarts alles van dit dossier, behalve werkaantekeningen van"
                + " collega's.");
  }
}
