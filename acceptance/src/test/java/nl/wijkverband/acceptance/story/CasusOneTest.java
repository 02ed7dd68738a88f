package nl.wijkverband.acceptance.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import nl.wijkverband.acceptance.stage.Person;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Casus 1 of the care programme with a made-up person: three practitioners hold on for almost a
 * year, and the four she gives her health becomes a seven.
 */
@ExtendWith(StepByStep.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CasusOneTest {

  private final Person gp = Person.signedIn("huisarts");
  private final Person poh = Person.signedIn("poh");
  private final Person physiotherapist = Person.signedIn("fysiotherapeut");
  private final CasusOne casus = new CasusOne();

  @Test
  @Order(1)
  void the_programme_fits_what_is_moderately_severe() {
    casus.comesToThe(gp);
    casus.isExaminedBy(gp);
    casus.programmeIsChosenBy(gp);

    poh.opens(casus.path());
    poh.sees("De ernst is bepaald: matig", "Route gekozen: het zorgprogramma");
    assertThat(physiotherapist.opens(casus.path())).isIn(403, 404);
  }

  @Test
  @Order(2)
  void she_gives_her_health_a_four_and_chooses_what_to_work_on() {
    casus.threeWorkTogether(gp);
    casus.scores(gp, 4, "Eén keer per dag iets voor mezelf doen.", 320);
    casus.choosesAGoalWith(poh, gp);

    physiotherapist.opens(casus.path());
    physiotherapist.sees(
        "ik zit helemaal vast",
        "Gezondheid krijgt een 4",
        CasusOne.CYCLING,
        "Plan samen vastgesteld");
  }

  @Test
  @Order(3)
  void the_four_becomes_a_seven() {
    casus.exercisesWith(physiotherapist);
    casus.scores(gp, 5, "Vaker nee durven zeggen.", 200);
    casus.scores(gp, 7, "Volhouden als het thuis onrustig is.", 8);

    poh.opens(casus.path());
    poh.sees("Gezondheid krijgt een 7, eerder een 5", "Vaker nee durven zeggen.");
    assertThat(poh.page().locator("#kop figure.course svg"))
        .hasAttribute("aria-label", Pattern.compile(".*Van 4 .* naar 7 .*, in 3 metingen.*"));
  }

  @Test
  @Order(4)
  void she_goes_on_by_herself_and_who_helped_lets_go() {
    casus.goesOnByHerself(poh);
    casus.needsThePhysiotherapistNoLonger(gp);

    gp.opens(casus.path());
    gp.sees("Plan geëvalueerd: door met terugval voorkomen", "bereikt", "P. Demo");
    assertThat(physiotherapist.opens(casus.path())).isIn(403, 404);
  }

  @AfterAll
  void nothing_was_refused_by_the_content_security_policy() {
    for (Person one : new Person[] {gp, poh, physiotherapist}) {
      assertThat(one.complaintsOfTheBrowser()).isEmpty();
      one.close();
    }
  }
}
