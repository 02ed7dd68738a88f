package nl.wijkverband.careplans.http;

import static nl.wijkverband.careplans.PlanA.GP;
import static nl.wijkverband.careplans.PlanA.PHYSIO;
import static nl.wijkverband.careplans.PlanA.POH;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;

/** The same request twice, and two people at the same thing. */
class TwiceTest extends FullService {

  @Autowired private JdbcClient database;

  @Test
  void a_form_that_is_sent_twice_is_carried_out_once() throws Exception {
    var aCase = CaseOfTheTest.withKernteam(this);
    UUID key = UUID.randomUUID();
    var body = Bodies.goal("Weer naar school");

    ResultActions first = send(POH, request(aCase.path("/goals"), body, key));
    ResultActions second = send(POH, request(aCase.path("/goals"), body, key));

    first.andExpect(status().isCreated());
    second.andExpect(status().isCreated());
    assertThat(json(second)).isEqualTo(json(first));
    assertThat(count(aCase, "care-plans.goal-proposed")).isEqualTo(1);
  }

  @Test
  void a_step_that_cannot_be_repeated_answers_as_the_first_time() throws Exception {
    var aCase = CaseOfTheTest.withKernteam(this);
    String id = aCase.appointment(PHYSIO, Bodies.at(-1, 9));
    UUID key = UUID.randomUUID();
    String path = aCase.path("/appointments/" + id + "/no-show");

    ResultActions first = send(PHYSIO, request(path, Bodies.with(), key));
    ResultActions second = send(PHYSIO, request(path, Bodies.with(), key));

    first.andExpect(status().isCreated());
    assertThat(json(second)).isEqualTo(json(first));
    send(PHYSIO, path, Bodies.with())
        .andExpect(status().isUnprocessableContent())
        .andExpect(
            jsonPath("type").value("urn:wijkverband:rule:only-planned-appointments-can-be-missed"));
  }

  @Test
  void one_key_for_two_different_requests_is_refused() throws Exception {
    var aCase = CaseOfTheTest.withKernteam(this);
    UUID key = UUID.randomUUID();
    send(POH, request(aCase.path("/goals"), Bodies.goal("Lopen"), key))
        .andExpect(status().isCreated());

    send(POH, request(aCase.path("/goals"), Bodies.goal("Fietsen"), key))
        .andExpect(status().isUnprocessableContent())
        .andExpect(jsonPath("type").value("urn:wijkverband:problem:key-reused"));
  }

  @Test
  void of_two_people_who_revise_a_goal_the_second_hears_that_it_changed() throws Exception {
    var aCase = CaseOfTheTest.withKernteam(this);
    String goal = aCase.path("/goals/" + aCase.goal("Weer naar school") + "/revision");
    send(POH, request(goal, Bodies.revision("Een uur naar school"), 1))
        .andExpect(status().isCreated());

    send(PHYSIO, request(goal, Bodies.revision("Met de fiets naar school"), 1))
        .andExpect(status().isPreconditionFailed())
        .andExpect(jsonPath("type").value("urn:wijkverband:problem:changed-meanwhile"))
        .andExpect(jsonPath("title").value("Intussen gewijzigd"));
    send(PHYSIO, request(goal, Bodies.revision("Met de fiets naar school"), 2))
        .andExpect(status().isCreated());
  }

  @Test
  void of_many_at_one_moment_exactly_one_revises() throws Exception {
    var aCase = CaseOfTheTest.withKernteam(this);
    String goal = aCase.path("/goals/" + aCase.goal("Weer naar school") + "/revision");

    List<Integer> answers =
        together(
            8, i -> statusOf(send(POH, request(goal, Bodies.revision("Wens nummer " + i), 1))));

    assertThat(answers).containsOnlyOnce(201).containsOnly(201, 412);
    assertThat(count(aCase, "care-plans.goal-revised")).isEqualTo(1);
  }

  @Test
  void different_people_change_different_goals_at_one_moment() throws Exception {
    var aCase = CaseOfTheTest.withKernteam(this);
    List<String> goals =
        List.of(aCase.goal("Lopen"), aCase.goal("Fietsen"), aCase.goal("Naar school"));

    List<Integer> answers =
        together(
            3,
            i ->
                statusOf(
                    send(
                        GP,
                        request(
                            aCase.path("/goals/" + goals.get(i) + "/agreement"),
                            Bodies.agreement(),
                            1))));

    assertThat(answers).containsOnly(201);
    assertThat(count(aCase, "care-plans.goal-agreed")).isEqualTo(3);
  }

  @Test
  void of_a_keeper_and_a_misser_at_one_moment_one_is_right() throws Exception {
    var aCase = CaseOfTheTest.withKernteam(this);
    String id = aCase.appointment(PHYSIO, Bodies.at(-1, 9));
    List<String> paths = List.of("/attendance", "/no-show", "/attendance", "/no-show");

    List<Integer> answers =
        together(
            4,
            i ->
                statusOf(
                    send(GP, aCase.path("/appointments/" + id + paths.get(i)), Bodies.with())));

    assertThat(answers).containsOnlyOnce(201).containsOnly(201, 422);
    assertThat(
            count(aCase, "care-plans.appointment-kept")
                + count(aCase, "care-plans.no-show-recorded"))
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

  private static int statusOf(ResultActions answer) {
    return answer.andReturn().getResponse().getStatus();
  }

  private long count(CaseOfTheTest aCase, String type) {
    return database
        .sql("select count(*) from domain_event where case_id = ? and type = ?")
        .params(aCase.id().value(), type)
        .query(Long.class)
        .single();
  }
}
