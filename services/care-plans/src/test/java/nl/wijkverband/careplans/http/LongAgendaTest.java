package nl.wijkverband.careplans.http;

import static nl.wijkverband.careplans.PlanA.GP;
import static nl.wijkverband.careplans.PlanA.PHYSIO;
import static nl.wijkverband.careplans.PlanA.POH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import nl.wijkverband.careplans.write.appointment.AgendaId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A long history is read from a snapshot, and nothing of it is lost or readable. */
class LongAgendaTest extends FullService {

  @Autowired private JdbcClient database;

  @Test
  void what_happened_before_the_snapshot_still_counts() throws Exception {
    var aCase = CaseOfTheTest.withKernteam(this);
    String missed = aCase.appointment(PHYSIO, Bodies.at(-300, 9));
    send(
            PHYSIO,
            aCase.path("/appointments/" + missed + "/no-show"),
            Bodies.with("note", "stilletelefoon"))
        .andExpect(status().isCreated());
    for (int series = 0; series < 10; series++) {
      plan(aCase, series);
    }

    String agenda = AgendaId.of(aCase.id()).toString();
    awaitSnapshot(agenda);
    assertThat(snapshots(agenda)).singleElement().asString().doesNotContain("Fictief", GP.name());
    send(GP, aCase.path("/appointments"), Bodies.appointment(POH, moment(0, 0)))
        .andExpect(status().isUnprocessableContent())
        .andExpect(
            jsonPath("type")
                .value(
                    "urn:wijkverband:rule:two-appointments-with-one-practitioner-do-not-overlap"));
    send(
            POH,
            aCase.path("/appointments/" + missed + "/no-show/calls"),
            Bodies.with("reached", true, "calledAt", OffsetDateTime.now().minusMinutes(1)))
        .andExpect(status().isCreated());
    send(
            POH,
            aCase.path("/appointments/" + missed + "/no-show/calls"),
            Bodies.with("reached", true, "calledAt", OffsetDateTime.now().minusMinutes(1)))
        .andExpect(status().isUnprocessableContent());
  }

  private void plan(CaseOfTheTest aCase, int series) throws Exception {
    send(
            GP,
            aCase.path("/appointments"),
            Bodies.with(
                "appointments",
                IntStream.range(0, 12)
                    .mapToObj(number -> Bodies.item(POH, moment(series, number)))
                    .toList()))
        .andExpect(status().isCreated());
  }

  private static OffsetDateTime moment(int series, int number) {
    return Bodies.at(-250 + 12 * series + number, 10);
  }

  private void awaitSnapshot(String agenda) throws InterruptedException {
    for (int i = 0; i < 300 && snapshots(agenda).isEmpty(); i++) {
      Thread.sleep(50);
    }
  }

  private List<String> snapshots(String agenda) {
    return database
        .sql("select to_jsonb(s)::text from aggregate_snapshot s where aggregate_id = ?::uuid")
        .param(agenda)
        .query(String.class)
        .list();
  }
}
