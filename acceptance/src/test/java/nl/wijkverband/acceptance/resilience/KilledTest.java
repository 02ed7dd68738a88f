package nl.wijkverband.acceptance.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import nl.wijkverband.acceptance.stage.Api;
import nl.wijkverband.acceptance.stage.Days;
import nl.wijkverband.acceptance.stage.DemoStory;
import nl.wijkverband.acceptance.stage.Events;
import nl.wijkverband.acceptance.stage.Person;
import nl.wijkverband.acceptance.stage.Practitioner;
import nl.wijkverband.acceptance.stage.TheSystem;
import org.junit.jupiter.api.Test;

/** A crash of everything, and a broker that is away, cost nobody a fact. */
class KilledTest {

  private final String path = "/v1/cases/" + DemoStory.played().caseId();

  @Test
  void after_a_crash_of_everything_all_is_there_and_work_goes_on() throws Exception {
    var before = Api.as("poh").get("dossier", path + "/timeline").json();
    var counts = Events.counted();

    Power.isCut();
    Power.isBack();

    assertThat(Events.counted()).isEqualTo(counts);
    assertThat(Api.as("poh").get("dossier", path + "/timeline").json()).isEqualTo(before);
    recordsAScore("Nodig na de klap");
    for (String username : new String[] {"huisarts", "fysiotherapeut", "buurtteam"}) {
      Patience.until(
          username + " sees the score",
          () ->
              Api.as(username)
                  .get("dossier", path + "/timeline")
                  .text()
                  .contains("Nodig na de klap"));
    }
    try (var gp = Person.signedInAnew("huisarts")) {
      gp.opens("/dossiers/" + DemoStory.played().caseId());
      gp.sees("mijn benen doen het niet", "Nodig na de klap");
    }
  }

  @Test
  void a_fact_recorded_while_kafka_is_away_shows_when_it_is_back() throws Exception {
    TheSystem.running().kill("kafka");
    try {
      recordsAScore("Zonder Kafka vastgelegd");
    } finally {
      TheSystem.running().restart("kafka");
    }
    for (Practitioner one : new Practitioner[] {Practitioner.POH, Practitioner.PHYSIOTHERAPIST}) {
      Patience.until(
          one + " sees the score",
          () ->
              Api.as(one.username())
                  .get("dossier", path + "/timeline")
                  .text()
                  .contains("Zonder Kafka vastgelegd"));
    }
  }

  private void recordsAScore(String neededForOneMore) {
    var body = new TreeMap<String, Object>(Map.of("score", 6, "measuredOn", Days.today()));
    body.put("neededForOneMore", neededForOneMore);
    Api.as("huisarts").done("intake", path + "/health-scores", body);
  }
}
