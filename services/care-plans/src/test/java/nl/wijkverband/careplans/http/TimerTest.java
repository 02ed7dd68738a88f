package nl.wijkverband.careplans.http;

import static nl.wijkverband.careplans.PlanA.GP;
import static nl.wijkverband.careplans.PlanA.PHYSIO;
import static nl.wijkverband.careplans.PlanA.POH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Timers outlive the process that set them, and act once, whoever carries them out. */
class TimerTest extends FullService {

  private static final String ASKED = "care-plans.no-show-invoice-decision-asked";

  @Autowired private JdbcClient database;
  @Autowired private DataSource dataSource;
  @Autowired private Scheduler scheduler;
  @Autowired private OneTimeTask<Void> letterTerm;

  @AfterEach
  void goOn() {
    scheduler.resume();
  }

  @Test
  void a_letter_of_today_sets_a_timer_for_the_end_of_the_term() throws Exception {
    var aCase = CaseOfTheTest.withKernteam(this);
    letter(aCase, 0);

    assertThat(
            database
                .sql(
                    """
                    select execution_time = (?::date + 15)::timestamp at time zone 'Europe/Amsterdam'
                    from scheduled_tasks where task_instance like ?""")
                .params(Bodies.TODAY.toString(), aCase.id() + "/%")
                .query(Boolean.class)
                .single())
        .isTrue();
    assertThat(asked(aCase)).isZero();
  }

  @Test
  void a_letter_that_could_not_be_recorded_sets_no_timer() throws Exception {
    var aCase = CaseOfTheTest.withKernteam(this);
    String path = aCase.path("/appointments/" + aCase.noShow() + "/no-show/letter");

    send(POH, path, Bodies.with("sentOn", Bodies.TODAY)).andExpect(status().is(422));

    assertThat(timers(aCase)).isZero();
  }

  @Test
  void a_letter_of_more_than_two_weeks_ago_asks_at_once_and_nobody_stands_for_it()
      throws Exception {
    var aCase = CaseOfTheTest.withKernteam(this);
    String missed = letter(aCase, 20);
    await(() -> asked(aCase) == 1 && timers(aCase) == 0);

    Map<String, Object> event =
        database
            .sql(
                """
                select actor_role, actor_id::text, allowed_under,
                  effective_at = (?::date - 5)::timestamp at time zone 'Europe/Amsterdam' as in_time
                from domain_event where case_id = ? and type = ?""")
            .params(Bodies.TODAY.toString(), aCase.id().value(), ASKED)
            .query()
            .singleRow();
    assertThat(event)
        .containsEntry("actor_role", "system")
        .containsEntry("actor_id", "00000000-0000-0000-0000-000000000000")
        .containsEntry("allowed_under", "no-show-protocol")
        .containsEntry("in_time", true);
    send(
            GP,
            aCase.path("/appointments/" + missed + "/no-show/invoice"),
            Bodies.with("charged", false, "reason", "Te zwaar nu", "decidedOn", Bodies.TODAY))
        .andExpect(status().isCreated());
  }

  @Test
  void a_process_killed_before_it_asked_is_missed_and_another_asks() throws Exception {
    scheduler.pause();
    var aCase = CaseOfTheTest.withKernteam(this);
    letter(aCase, 20);
    Process process = ClaimingProcess.inTheMiddleOf(letterTerm.getName(), DATABASE);
    process.destroyForcibly().waitFor();
    assertThat(isClaimed(aCase)).isTrue();
    scheduler.resume();

    await(() -> timers(aCase) == 0);

    assertThat(asked(aCase)).isEqualTo(1);
  }

  @Test
  void a_process_killed_after_it_asked_leaves_nothing_to_ask_again() throws Exception {
    scheduler.pause();
    var aCase = CaseOfTheTest.withKernteam(this);
    letter(aCase, 20);
    letterTerm.execute(letterTerm.instance(timerOf(aCase)), null);
    assertThat(asked(aCase)).isEqualTo(1);
    claimedByAProcessThatWasKilled(aCase);
    scheduler.resume();

    await(() -> timers(aCase) == 0);

    assertThat(asked(aCase)).isEqualTo(1);
  }

  @Test
  void of_two_processes_one_asks() throws Exception {
    scheduler.pause();
    List<CaseOfTheTest> cases = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      var aCase = CaseOfTheTest.withKernteam(this);
      letter(aCase, 20);
      cases.add(aCase);
    }
    Scheduler other =
        Scheduler.create(dataSource, letterTerm)
            .threads(4)
            .pollingInterval(Duration.ofMillis(50))
            .build();
    other.start();
    scheduler.resume();

    await(() -> cases.stream().allMatch(it -> timers(it) == 0));
    other.stop();

    assertThat(cases).allMatch(it -> asked(it) == 1);
  }

  /** The appointment of a letter that was sent so many days ago. */
  private String letter(CaseOfTheTest aCase, int daysAgo) throws Exception {
    String missed = aCase.appointment(PHYSIO, Bodies.at(-25, 9));
    String noShow = aCase.path("/appointments/" + missed + "/no-show");
    send(PHYSIO, noShow, Bodies.with()).andExpect(status().isCreated());
    send(POH, noShow + "/calls", Bodies.with("reached", false, "calledAt", Bodies.at(-24, 11)))
        .andExpect(status().isCreated());
    send(POH, noShow + "/letter", Bodies.with("sentOn", Bodies.TODAY.minusDays(daysAgo)))
        .andExpect(status().isCreated());
    return missed;
  }

  private String timerOf(CaseOfTheTest aCase) {
    return database
        .sql("select task_instance from scheduled_tasks where task_instance like ?")
        .param(aCase.id() + "/%")
        .query(String.class)
        .single();
  }

  /** What a killed process leaves behind: its claim, and a heart that beats no more. */
  private void claimedByAProcessThatWasKilled(CaseOfTheTest aCase) {
    database
        .sql(
            """
            update scheduled_tasks set picked = true, picked_by = 'killed',
              last_heartbeat = now() - interval '1 minute', version = version + 1
            where task_instance = ?""")
        .param(timerOf(aCase))
        .update();
  }

  private boolean isClaimed(CaseOfTheTest aCase) {
    return database
        .sql("select picked from scheduled_tasks where task_instance = ?")
        .param(timerOf(aCase))
        .query(Boolean.class)
        .single();
  }

  private long timers(CaseOfTheTest aCase) {
    return database
        .sql("select count(*) from scheduled_tasks where task_instance like ?")
        .param(aCase.id() + "/%")
        .query(Long.class)
        .single();
  }

  private long asked(CaseOfTheTest aCase) {
    return database
        .sql("select count(*) from domain_event where case_id = ? and type = ?")
        .params(aCase.id().value(), ASKED)
        .query(Long.class)
        .single();
  }

  private static void await(BooleanSupplier come) throws InterruptedException {
    for (int i = 0; i < 300 && !come.getAsBoolean(); i++) {
      Thread.sleep(100);
    }
    assertThat(come.getAsBoolean()).isTrue();
  }
}
