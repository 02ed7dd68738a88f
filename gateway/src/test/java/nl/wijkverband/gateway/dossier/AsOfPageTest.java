package nl.wijkverband.gateway.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import nl.wijkverband.gateway.stub.Browser;
import nl.wijkverband.gateway.stub.RunningGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AsOfPageTest {
  private static final String CASE = "0192f000-0000-7000-8000-000000000001";
  private static final String DOSSIER = "/dossiers/" + CASE;
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
  private RunningGateway gateway;
  private Browser browser;

  @BeforeEach
  void signIn() throws Exception {
    gateway = RunningGateway.get();
    browser = gateway.browserOf("huisarts");
  }

  @Test
  void a_dossier_of_an_earlier_day_says_so_and_leads_back() throws Exception {
    var page = browser.get(DOSSIER + "/toen?dag=2026-09-30").body();

    assertThat(page)
        .contains(
            "Zo was dit dossier bekend op 30 september 2026.",
            "Terug naar nu",
            "href=\"" + DOSSIER + "\"");
    assertThat(gateway.services.asked())
        .contains(
            "/v1/cases/" + CASE + "?asOf=2026-09-30",
            "/v1/cases/" + CASE + "/timeline?filter=ALL&asOf=2026-09-30");
  }

  @Test
  void nothing_can_be_done_there_whatever_the_role_may_do_today() throws Exception {
    assertThat(browser.get(DOSSIER).body()).contains("hx-target=\"#panel\"", "Wat kun je doen?");

    assertThat(browser.get(DOSSIER + "/toen?dag=2026-09-30").body())
        .doesNotContain(
            "hx-target=\"#panel\"",
            "Wat kun je doen?",
            "Vraagt nu iets van je",
            "sse-connect",
            "/gesprekken/0192",
            "/vers");
  }

  @Test
  void today_a_day_to_come_and_no_day_at_all_are_the_dossier_itself() throws Exception {
    for (String day : new String[] {TODAY.toString(), TODAY.plusDays(3).toString(), "ooit", ""}) {
      assertThat(Browser.location(browser.get(DOSSIER + "/toen?dag=" + day)))
          .as(day)
          .endsWith(DOSSIER);
    }
  }

  @Test
  void the_timeline_offers_the_way_there() throws Exception {
    assertThat(browser.get(DOSSIER).body())
        .contains("action=\"" + DOSSIER + "/toen\"", "Terug in de tijd");
  }
}
