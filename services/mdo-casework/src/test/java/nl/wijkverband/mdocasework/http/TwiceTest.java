package nl.wijkverband.mdocasework.http;

import static nl.wijkverband.mdocasework.MdoOfA.CHAIR;
import static nl.wijkverband.mdocasework.MdoOfA.GP;
import static nl.wijkverband.mdocasework.MdoOfA.POH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.ResultActions;

/** The same request twice, and two people at the same thing. */
class TwiceTest extends FullService {

  private final String wijk = "wijk " + UUID.randomUUID();

  @Test
  void a_meeting_that_is_planned_twice_is_planned_once() throws Exception {
    UUID key = UUID.randomUUID();
    var body = Bodies.meeting(Bodies.at(7, 9), GP);

    ResultActions first = send(CHAIR, wijk, request("/v1/meetings", body, key));
    ResultActions second = send(CHAIR, wijk, request("/v1/meetings", body, key));

    first.andExpect(status().isCreated());
    assertThat(json(second)).isEqualTo(json(first));
    send(CHAIR, wijk, reading("/v1/meetings")).andExpect(jsonPath("total").value(1));
    send(CHAIR, wijk, request("/v1/meetings", Bodies.meeting(Bodies.at(8, 9), GP), key))
        .andExpect(status().isUnprocessableContent())
        .andExpect(jsonPath("type").value("urn:wijkverband:problem:key-reused"));
  }

  @Test
  void also_of_many_at_one_moment() throws Exception {
    UUID key = UUID.randomUUID();
    var body = Bodies.meeting(Bodies.at(7, 9), GP);

    List<Integer> answers =
        together(6, i -> statusOf(send(CHAIR, wijk, request("/v1/meetings", body, key))));

    assertThat(answers).containsOnly(201);
    send(CHAIR, wijk, reading("/v1/meetings")).andExpect(jsonPath("total").value(1));
  }

  @Test
  void a_closing_that_is_sent_twice_answers_as_the_first_time() throws Exception {
    var aCase = CaseOfTheTest.withKernteam(this).advised();
    UUID key = UUID.randomUUID();
    var body = Bodies.with("closingRound", "Klaar");

    ResultActions first = send(CHAIR, request(aCase.inSubmission("/closure"), body, key));
    ResultActions second = send(CHAIR, request(aCase.inSubmission("/closure"), body, key));

    first.andExpect(status().isCreated());
    second.andExpect(status().isCreated());
    assertThat(json(second)).isEqualTo(json(first));
  }

  @Test
  void of_two_who_submit_at_one_moment_one_waits() throws Exception {
    var aCase = CaseOfTheTest.withKernteam(this);

    List<Integer> answers =
        together(
            4,
            i ->
                statusOf(
                    send(
                        i % 2 == 0 ? GP : POH,
                        aCase.path("/submissions"),
                        Bodies.submission(Bodies.TODAY))));

    assertThat(answers).containsOnlyOnce(201).containsOnly(201, 422);
    assertThat(
            database
                .sql("select count(*) from submission where case_id = ?")
                .param(aCase.id().value())
                .query(Long.class)
                .single())
        .isEqualTo(1);
  }

  private interface Attempt {
    int at(int number) throws Exception;
  }

  private static List<Integer> together(int people, Attempt attempt) throws Exception {
    var start = new CyclicBarrier(people);
    try (var threads = Executors.newFixedThreadPool(people)) {
      List<Callable<Integer>> attempts =
          IntStream.range(0, people)
              .<Callable<Integer>>mapToObj(
                  i ->
                      () -> {
                        start.await();
                        return attempt.at(i);
                      })
              .toList();
      return threads.invokeAll(attempts).stream().map(answer -> answer.resultNow()).toList();
    }
  }
}
