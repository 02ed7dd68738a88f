package nl.wijkverband.platform.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.wijkverband.local.ServiceDatabase;
import nl.wijkverband.local.TestKafka;
import nl.wijkverband.local.TestPostgres;
import nl.wijkverband.platform.inbox.ParkedCases;
import nl.wijkverband.platform.rebuild.RebuildProgress;
import nl.wijkverband.platform.rebuild.RebuildProgress.State;
import nl.wijkverband.platform.rebuild.Rebuilds;
import nl.wijkverband.platform.running.Cases;
import nl.wijkverband.platform.running.Http;
import nl.wijkverband.platform.running.People;
import nl.wijkverband.platform.running.Running;
import nl.wijkverband.platform.running.SeenTable;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.ConsentPurpose;
import nl.wijkverband.vocabulary.ReferralId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Views filled anew beside the running ones, with everything real. */
class ViewRebuildTest {

  private static final String TOPIC = "views.events.v1";
  private static final Duration LONG = Duration.ofSeconds(60);

  private static ServiceDatabase writers;
  private static ConfigurableApplicationContext writer;
  private static ConfigurableApplicationContext reader;
  private static Cases cases;

  @BeforeAll
  static void start() {
    TestKafka.shared().createTopic(TOPIC, 12);
    String kafka = TestKafka.shared().bootstrapServers();
    writers = TestPostgres.shared().freshService("intake");
    writer = Running.writer(writers, kafka, TOPIC);
    reader =
        Running.reader(
            TestPostgres.shared().freshService("care-plans"),
            kafka,
            TOPIC,
            "--wijkverband.keyring.url=" + writers.keyring().url());
    cases = Cases.of(writer);
  }

  @AfterAll
  static void stop() {
    writer.close();
    reader.close();
  }

  @Test
  void nobody_at_work_notices_and_every_event_is_in_the_new_tables_once() throws Exception {
    List<Throwable> troubles = new CopyOnWriteArrayList<>();
    var allDone = new AtomicBoolean();
    List<Thread> atWork = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      atWork.add(again(ViewRebuildTest::work, allDone, troubles));
    }
    Http http = Http.to(writer);
    CaseId known = cases.open();
    atWork.add(
        again(() -> one(writer, "select count(*) from score where score > 4"), allDone, troubles));
    atWork.add(again(() -> one(reader, "select max(position) from seen"), allDone, troubles));
    atWork.add(
        again(
            () -> {
              String score = "{\"score\":5,\"needed\":\"rust\",\"measuredOn\":\"2026-03-02\"}";
              int status = http.post(People.GP, "/v1/cases/" + known + "/scores", score).status();
              assertThat(status).isEqualTo(201);
              return status;
            },
            allDone,
            troubles));
    List<RebuildProgress> done = new ArrayList<>();
    try {
      for (String view : List.of("scores", "access", "scores")) {
        done.add(rebuilt(writer, view));
      }
      for (String view : List.of("seen", "access")) {
        done.add(rebuilt(reader, view));
      }
    } finally {
      allDone.set(true);
      for (Thread thread : atWork) {
        thread.join();
      }
    }
    done.forEach(ViewRebuildTest::assertSame);

    assertThat(troubles).isEmpty();
    assertThat(one(writer, "select count(*) from score"))
        .isEqualTo(one(writer, "select count(*) from domain_event where type = 'writer.scored'"))
        .isEqualTo(one(writer, "select sum(scores) from scored_case"));
    assertThat(
            one(
                writer,
                """
                select count(*) from score s join domain_event e
                  on e.aggregate_id = s.case_id and e.sequence_number = s.number
                 and (e.payload ->> 'score')::int = s.score"""))
        .isEqualTo(one(writer, "select count(*) from score"));
    await()
        .atMost(LONG)
        .untilAsserted(
            () ->
                assertThat(one(reader, "select count(distinct position) from seen"))
                    .isEqualTo(one(reader, "select count(*) from seen"))
                    .isEqualTo(
                        one(
                            writer,
                            """
                            select count(*) from domain_event
                            where type <> 'writer.whispered'""")));
    assertThat(one(writer, "select count(*) from pg_namespace where nspname like 'rebuild%'"))
        .isZero();
  }

  private static Object work() {
    CaseId caseId = cases.open();
    cases.score(caseId, "beter slapen");
    cases.consent(caseId, ConsentPurpose.SHARING_WITHIN_KERNTEAM, true);
    cases.refer(caseId, new ReferralId(UUID.randomUUID()));
    return cases.score(caseId, "verder lopen");
  }

  private static Thread again(Callable<?> work, AtomicBoolean done, List<Throwable> troubles) {
    return Thread.ofPlatform()
        .start(
            () -> {
              while (!done.get()) {
                try {
                  work.call();
                  Thread.sleep(10);
                } catch (Exception | AssertionError trouble) {
                  troubles.add(trouble);
                }
              }
            });
  }

  @Test
  void what_was_damaged_is_whole_again_and_the_comparison_says_which_tables_were()
      throws Exception {
    CaseId caseId = cases.open();
    cases.score(caseId, "beter slapen");
    cases.consent(caseId, ConsentPurpose.SHARING_WITHIN_KERNTEAM, true);
    cases.score(caseId, "verder lopen");
    assertSame(rebuilt(writer, "scores"));
    String scores = "select count(*) from score where case_id = '" + caseId + "'";
    String texts =
        "select count(*) from score a join score b using (case_id, needed) where a.number <> b.number";

    damage("delete from score where case_id = '" + caseId + "' and number = 1");
    assertThat(rebuilt(writer, "scores").different()).containsExactly("score");
    assertThat(one(writer, scores)).isEqualTo(2);

    damage(
        "update score set needed = (select needed from score where number = 1 and case_id = '"
            + caseId
            + "') where case_id = '"
            + caseId
            + "'");
    assertThat(one(writer, texts)).isPositive();
    assertThat(rebuilt(writer, "scores").different()).containsExactly("score");
    assertThat(one(writer, texts)).isZero();

    damage("update access_consent set given = false where case_id = '" + caseId + "'");
    assertThat(rebuilt(writer, "access").different()).containsExactly("access_consent");
    assertThat(
            one(
                writer,
                "select count(*) from access_consent where given and case_id = '" + caseId + "'"))
        .isEqualTo(1);
    assertSame(rebuilt(writer, "scores"));
    assertSame(rebuilt(writer, "access"));
  }

  private static void damage(String sql) throws Exception {
    try (Connection owner = owner();
        var statement = owner.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  private static Connection owner() throws Exception {
    return DriverManager.getConnection(
        writers.owner().url(), writers.owner().user(), writers.owner().password());
  }

  @Test
  void the_new_tables_are_like_the_old_ones_in_every_other_way() throws Exception {
    String shape =
        """
        select string_agg(what, E'\\n' order by what) from (
          select pg_get_indexdef(indexrelid) from pg_index i join pg_class c on c.oid = i.indrelid
            where c.relname in ('scored_case', 'score', 'access_relationship')
          union all
          select conname || ' ' || pg_get_constraintdef(oid) from pg_constraint
            where conrelid in ('scored_case'::regclass, 'score'::regclass,
                               'access_relationship'::regclass)
          union all
          select relname || relacl::text from pg_class
            where relname in ('scored_case', 'score', 'access_relationship')
          union all
          select column_name || coalesce(column_default, '') || is_nullable || is_identity
            from information_schema.columns
            where table_name in ('scored_case', 'score', 'access_relationship')) as parts(what)""";
    String before;
    try (Connection owner = owner();
        var statement = owner.createStatement()) {
      before = text(statement.executeQuery(shape));
    }
    assertSame(rebuilt(writer, "scores"));
    assertSame(rebuilt(writer, "access"));
    try (Connection owner = owner();
        var statement = owner.createStatement()) {
      assertThat(text(statement.executeQuery(shape))).isEqualTo(before);
    }
  }

  private static String text(java.sql.ResultSet rows) throws Exception {
    rows.next();
    return rows.getString(1);
  }

  @Test
  void a_hole_that_somebody_may_still_fill_holds_up_nothing() throws Exception {
    try (Connection slow = owner();
        var statement = slow.createStatement()) {
      slow.setAutoCommit(false);
      statement.execute(
          "select pg_current_xact_id(), nextval(pg_get_serial_sequence('domain_event', 'position'))");
      CaseId beyond = cases.open();
      cases.score(beyond, "beter slapen");

      assertSame(rebuilt(writer, "scores"));

      assertThat(one(writer, "select count(*) from score where case_id = '" + beyond + "'"))
          .isEqualTo(1);
      slow.rollback();
    }
  }

  @Test
  void what_stands_parked_is_left_out_until_it_is_taken_in() throws Exception {
    SeenTable seen = reader.getBean(SeenTable.class);
    CaseId caseId = cases.open();
    cases.score(caseId, "een");
    seen.failOn("twee");
    cases.score(caseId, "twee");
    cases.consent(caseId, ConsentPurpose.SHARING_WITHIN_KERNTEAM, true);
    cases.score(caseId, "drie");
    ParkedCases parked = reader.getBean(ParkedCases.class);
    await()
        .atMost(LONG)
        .until(() -> parked.list().stream().anyMatch(found -> found.records() == 3));
    seen.repair();

    assertSame(rebuilt(reader, "seen"));
    assertSame(rebuilt(reader, "access"));
    assertThat(seen.said(caseId.value())).containsExactly("een");

    assertThat(parked.retry(caseId.value())).isZero();
    assertSame(rebuilt(reader, "seen"));
    assertThat(seen.said(caseId.value())).containsExactly("een", "twee", "drie");
  }

  @Test
  void killed_in_the_middle_it_leaves_the_running_one_as_it_is_and_the_next_one_works()
      throws Exception {
    CaseId caseId = cases.open();
    cases.score(caseId, "beter slapen");
    try (Connection owner = owner();
        var statement = owner.createStatement()) {
      // What a process that is gone had made.
      statement.execute(
          """
          create schema rebuild_next;
          create table rebuild_next.score (like public.score);
          insert into rebuild_next.score select * from public.score limit 1""");
    }
    long before = one(writer, "select count(*) from score");
    cases.score(caseId, "verder lopen");
    assertThat(one(writer, "select count(*) from score")).isEqualTo(before + 1);

    // And one whose connections end while it works.
    Rebuilds rebuilds = writer.getBean(Rebuilds.class);
    try (Connection reads = owner();
        var statement = reads.createStatement()) {
      reads.setAutoCommit(false);
      // Somebody reads for long: it cannot switch yet.
      statement.executeQuery("select count(*) from score").next();
      rebuilds.start("scores").orElseThrow();
      await().atMost(LONG).until(() -> rebuilds.latest().orElseThrow().state() == State.SWITCHING);
      damage(
          """
          select pg_terminate_backend(pid) from pg_stat_activity
          where usename = current_user and pid <> pg_backend_pid()
            and (query like '%access exclusive%' or query like '%rebuild%')""");
    } catch (java.sql.SQLException ourOwnConnection) {
      // May have been among them.
    }
    await().atMost(LONG).until(() -> !rebuilds.latest().orElseThrow().state().runs());
    assertThat(one(writer, "select count(*) from score")).isEqualTo(before + 1);
    cases.score(caseId, "weer lopen");

    assertSame(rebuilt(writer, "scores"));
    assertThat(one(writer, "select count(*) from score")).isEqualTo(before + 2);
  }

  private static void assertSame(RebuildProgress progress) {
    assertThat(progress.different()).as(progress.toString()).isEmpty();
    assertThat(progress.compared()).isNotEmpty();
  }

  private static RebuildProgress rebuilt(ConfigurableApplicationContext service, String view) {
    Rebuilds rebuilds = service.getBean(Rebuilds.class);
    await().atMost(LONG).until(() -> rebuilds.start(view).isPresent());
    await().atMost(LONG).until(() -> !rebuilds.latest().orElseThrow().state().runs());
    RebuildProgress progress = rebuilds.latest().orElseThrow();
    assertThat(progress.state()).as(progress.toString()).isEqualTo(State.DONE);
    return progress;
  }

  private static Long one(ConfigurableApplicationContext service, String sql) {
    return service.getBean(JdbcClient.class).sql(sql).query(Long.class).single();
  }
}
