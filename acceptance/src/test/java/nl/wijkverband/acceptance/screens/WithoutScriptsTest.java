package nl.wijkverband.acceptance.screens;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wijkverband.acceptance.stage.DemoStory;
import nl.wijkverband.acceptance.stage.Person;
import org.junit.jupiter.api.Test;

/** Without scripts one reads everything, and a form is a page of its own. */
class WithoutScriptsTest {

  @Test
  void a_dossier_is_read_and_a_score_is_recorded() {
    var path = "/dossiers/" + DemoStory.played().caseId();
    try (var poh = Person.signedInWithoutScripts("poh")) {
      poh.opens("/");
      poh.sees("Vandaag", "Vraagt nu iets van je");
      poh.opens(path);
      poh.sees("mijn benen doen het niet", "Tijdlijn", "Kernteam", "Niet verschenen");

      poh.form("Gezondheidsscore vragen").choose("score", "6").done();
      assertThat(poh.path()).startsWith(path);
      poh.sees("De score staat in het dossier.");
    }
  }
}
