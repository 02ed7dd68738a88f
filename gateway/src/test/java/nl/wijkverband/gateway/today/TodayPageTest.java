package nl.wijkverband.gateway.today;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wijkverband.gateway.stub.Browser;
import nl.wijkverband.gateway.stub.RunningGateway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TodayPageTest {

  @ParameterizedTest
  @CsvSource({
    "huisarts, /",
    "poh, /",
    "fysiotherapeut, /",
    "psycholoog, /",
    "buurtteam, /",
    "voorzitter, /",
    "coordinator, /wijk",
    "consulent, /mdo",
    "patient, /mijn"
  })
  void everybody_lands_where_their_work_is(String person, String place) throws Exception {
    var page = new Browser(RunningGateway.get()).signIn("/", person);

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.uri().getPath()).isEqualTo(place);
  }

  @Test
  void a_practitioner_sees_what_is_unread() throws Exception {
    assertThat(RunningGateway.get().browserOf("psycholoog").get("/").body())
        .contains("Ongelezen gesprekken", "Vraag om overleg", "Vandaag op het spreekuur");
  }

  @Test
  void the_chair_sees_meetings_and_what_waits_and_no_surgery() throws Exception {
    assertThat(RunningGateway.get().browserOf("voorzitter").get("/").body())
        .contains(
            "Komende overleggen", "Ingebracht, nog op geen agenda", "Gezondheidscentrum De Proef")
        .doesNotContain("Vandaag op het spreekuur", "Ongelezen gesprekken");
  }

  @Test
  void vandaag_is_there_without_messages_and_meetings() throws Exception {
    var gateway = RunningGateway.get();
    gateway.services.answers("/v1/conversations", 503, "{}");
    gateway.services.answers("/v1/meetings", 503, "{}");
    gateway.services.answers("/v1/submissions", 503, "{}");

    assertThat(gateway.browserOf("voorzitter").get("/").statusCode()).isEqualTo(200);
    assertThat(gateway.browserOf("huisarts").get("/").body()).contains("Vraagt nu iets van je");
  }
}
