package nl.wijkverband.messaging.http;

import static nl.wijkverband.messaging.http.Talk.await;
import static nl.wijkverband.messaging.http.Talk.somebody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Timers outlive the process that set them, and act once, whoever carries them out. */
class TimerTest extends FullService {

  @Autowired private JdbcClient database;
  @Autowired private DataSource dataSource;
  @Autowired private PlatformTransactionManager transactions;
  @Autowired private Scheduler scheduler;
  @Autowired private OneTimeTask<Void> deliverMessage;
  @Autowired private OneTimeTask<Void> escalateMessage;

  private final PractitionerRef lead = somebody(Role.GP);
  private final PractitionerRef sender = somebody(Role.PHYSIOTHERAPIST);
  private final PractitionerRef away = somebody(Role.PSYCHOLOGIST);

  @BeforeEach
  void nobodyActsYet() throws Exception {
    set(away, Bodies.away()).andExpect(status().isOk());
    scheduler.pause();
  }

  @AfterEach
  void goOn() {
    scheduler.resume();
  }

  @Test
  void a_process_killed_before_it_delivered_is_missed_and_another_delivers() throws Exception {
    Talk talk = held();
    talk.timeComes();
    killInTheMiddleOf(deliverMessage, talk);
    scheduler.resume();

    await(() -> talk.timers() == 0);

    assertThat(talk.events("message-delivered")).isEqualTo(1);
  }

  @Test
  void a_process_killed_after_it_delivered_leaves_nothing_to_deliver_again() throws Exception {
    Talk talk = held();
    deliverMessage.execute(deliverMessage.instance(timerOf(talk)), null);
    assertThat(talk.events("message-delivered")).isEqualTo(1);
    claimedByAProcessThatWasKilled(talk);
    scheduler.resume();

    await(() -> talk.timers() == 0);

    assertThat(talk.events("message-delivered")).isEqualTo(1);
  }

  @Test
  void a_process_killed_before_it_told_the_lead_is_missed_and_another_tells() throws Exception {
    Talk talk = urgent();
    talk.timeComes();
    killInTheMiddleOf(escalateMessage, talk);
    scheduler.resume();

    await(() -> talk.timers() == 0);

    assertThat(talk.events("urgent-message-escalated")).isEqualTo(1);
  }

  @Test
  void a_process_killed_after_it_told_the_lead_leaves_nothing_to_tell_again() throws Exception {
    Talk talk = urgent();
    escalateMessage.execute(escalateMessage.instance(timerOf(talk)), null);
    assertThat(talk.events("urgent-message-escalated")).isEqualTo(1);
    claimedByAProcessThatWasKilled(talk);
    scheduler.resume();

    await(() -> talk.timers() == 0);

    assertThat(talk.events("urgent-message-escalated")).isEqualTo(1);
  }

  @Test
  void of_two_processes_one_acts() throws Exception {
    List<Talk> talks = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      talks.add(held());
      talks.add(urgent());
    }
    talks.forEach(Talk::timeComes);
    Scheduler other =
        Scheduler.create(dataSource, deliverMessage, escalateMessage)
            .threads(4)
            .pollingInterval(Duration.ofMillis(50))
            .build();
    other.start();
    scheduler.resume();

    await(() -> talks.stream().allMatch(talk -> talk.timers() == 0));
    other.stop();

    assertThat(talks)
        .allMatch(
            talk ->
                talk.events("message-delivered") + talk.events("urgent-message-escalated") == 1);
  }

  @Test
  void what_is_not_committed_leaves_no_message_and_no_timer() throws Exception {
    Talk talk = held();
    new TransactionTemplate(transactions)
        .executeWithoutResult(
            transaction -> {
              sayUnchecked(talk);
              assertThat(talk.timers()).isEqualTo(3);
              transaction.setRollbackOnly();
            });

    assertThat(talk.timers()).isEqualTo(1);
    assertThat(talk.events("message-sent")).isEqualTo(1);
    assertThat(talk.seenBy(sender).get("messages").size()).isEqualTo(1);
  }

  private void sayUnchecked(Talk talk) {
    try {
      talk.say(sender, Bodies.message("Dit gaat verloren"));
      talk.say(sender, Bodies.urgently(Bodies.message("Dit ook")));
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private void killInTheMiddleOf(OneTimeTask<Void> task, Talk talk) throws Exception {
    Process process = ClaimingProcess.inTheMiddleOf(task.getName(), DATABASE);
    process.destroyForcibly().waitFor();
    assertThat(
            database
                .sql("select picked from scheduled_tasks where task_instance = ?")
                .param(timerOf(talk))
                .query(Boolean.class)
                .single())
        .isTrue();
  }

  private Talk held() throws Exception {
    return start(Bodies.conversation("Morgen is goed", away));
  }

  private Talk urgent() throws Exception {
    return start(Bodies.urgently(Bodies.conversation("Nu", away)));
  }

  private Talk start(Object body) throws Exception {
    return Talk.start(this, database, OTHERS.caseOf(lead, sender, away), sender, body);
  }

  private String timerOf(Talk talk) {
    return database
        .sql("select task_instance from scheduled_tasks where task_instance like ?")
        .param(talk.caseId() + "/" + talk.id() + "/%")
        .query(String.class)
        .single();
  }

  /** What a killed process leaves behind: its claim, and a heart that beats no more. */
  private void claimedByAProcessThatWasKilled(Talk talk) {
    database
        .sql(
            """
            update scheduled_tasks set execution_time = now() - interval '1 minute', picked = true,
              picked_by = 'killed', last_heartbeat = now() - interval '1 minute',
              version = version + 1
            where task_instance = ?""")
        .param(timerOf(talk))
        .update();
  }
}
