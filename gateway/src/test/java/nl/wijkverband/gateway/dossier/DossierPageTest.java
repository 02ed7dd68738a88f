package nl.wijkverband.gateway.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wijkverband.gateway.stub.RunningGateway;
import org.junit.jupiter.api.Test;

class DossierPageTest {
  private static final String DOSSIER = "/dossiers/0192f000-0000-7000-8000-000000000001";

  @Test
  void the_way_from_complaint_to_route_is_told_step_by_step_with_its_forms() throws Exception {
    String page = RunningGateway.get().browserOf("huisarts").get(DOSSIER).body();

    assertThat(page)
        .contains("Van klacht naar route", "Het zorgprogramma past bij deze patiënt")
        .contains("De ernst is bepaald: ernstig", "duur: 6 maanden of langer")
        .contains("ondersteuning, geen gevalideerd instrument")
        .contains("De patiënt wacht op de reumatoloog", "href=\"" + DOSSIER + "/ernst\"");
  }

  @Test
  void the_plan_its_goals_and_the_notes_are_told_in_words() throws Exception {
    String page = RunningGateway.get().browserOf("huisarts").get(DOSSIER).body();

    assertThat(page)
        .contains("plan is een concept", "Wacht nog op akkoord van de huisarts.")
        .contains("Afgesloten doelen (1)", "weer zelf naar de winkel")
        .contains("Gespreksaantekeningen (SCEGS)", "G: gedrag", "Drie keer tien minuten gelopen")
        .contains("Dat is minder.");
  }

  @Test
  void the_protocol_stands_in_steps_and_a_corrected_no_show_is_visibly_undone() throws Exception {
    String page = RunningGateway.get().browserOf("huisarts").get(DOSSIER).body();

    assertThat(page)
        .contains("niet bereikt. Voicemail ingesproken", "Brief versturen uiterlijk")
        .contains("/brief\"", "/toch-niet\"")
        .contains("Het was toch geen no-show: er was afgezegd.")
        .contains("<s>Bellen</s>", "teruggedraaid")
        .contains("<s class=\"soft\">Niet verschenen bij fysiotherapeut, zonder bericht</s>");
  }

  @Test
  void a_role_that_sees_none_of_it_gets_no_empty_parts() throws Exception {
    String page = RunningGateway.get().browserOf("buurtteam").get(DOSSIER).body();

    assertThat(page).doesNotContain("Van klacht naar route", "SCEGS", "kop-activering");
  }
}
