package nl.wijkverband.messaging.http;

import static nl.wijkverband.messaging.http.Talk.somebody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;
import tools.jackson.databind.JsonNode;

/** The same request twice, and many people talking at once. */
class TwiceTest extends FullService {

  @Autowired private JdbcClient database;

  private final PractitionerRef gp = somebody(Role.GP);
  private final PractitionerRef physio = somebody(Role.PHYSIOTHERAPIST);
  private CaseId caseId;

  @BeforeEach
  void kernteam() throws Exception {
    caseId = OTHERS.caseOf(gp, physio);
    set(gp, Bodies.always()).andExpect(status().isOk());
    set(physio, Bodies.always()).andExpect(status().isOk());
  }

  @Test
  void a_conversation_that_is_sent_twice_is_begun_once() throws Exception {
    UUID key = UUID.randomUUID();
    String path = "/v1/cases/" + caseId + "/conversations";

    ResultActions first = send(gp, request(path, Bodies.conversation("Hallo", physio), key));
    ResultActions second = send(gp, request(path, Bodies.conversation("Hallo", physio), key));

    first.andExpect(status().isCreated());
    assertThat(json(second)).isEqualTo(json(first));
    assertThat(json(look(physio, path)).get("total").intValue()).isEqualTo(1);
  }

  @Test
  void reading_twice_is_reading_once() throws Exception {
    Talk talk = Talk.start(this, database, caseId, gp, Bodies.conversation("Hallo", physio));
    talk.read(physio, talk.firstMessage());
    JsonNode before = talk.seenBy(gp);

    talk.read(physio, talk.firstMessage());

    assertThat(talk.events("message-read")).isEqualTo(1);
    assertThat(talk.seenBy(gp)).isEqualTo(before);
  }

  @Test
  void whatever_is_said_at_one_moment_is_heard_once_and_in_one_order() throws Exception {
    Talk talk = Talk.start(this, database, caseId, gp, Bodies.conversation("Hallo", physio));
    var start = new CyclicBarrier(4);
    try (var threads = Executors.newFixedThreadPool(4)) {
      List<Callable<String>> people =
          IntStream.range(0, 4)
              .<Callable<String>>mapToObj(
                  i ->
                      () -> {
                        start.await();
                        return talk.say(i % 2 == 0 ? gp : physio, Bodies.message("Nummer " + i));
                      })
              .toList();
      assertThat(threads.invokeAll(people)).allMatch(answer -> answer.resultNow() != null);
    }

    List<String> heard = texts(talk.seenBy(physio));
    assertThat(heard)
        .hasSize(5)
        .startsWith("Hallo")
        .contains("Nummer 0", "Nummer 1", "Nummer 2", "Nummer 3");
    assertThat(texts(talk.seenBy(gp))).isEqualTo(heard);
  }

  private static List<String> texts(JsonNode thread) {
    return thread.get("messages").valueStream().map(it -> it.get("text").stringValue()).toList();
  }
}
