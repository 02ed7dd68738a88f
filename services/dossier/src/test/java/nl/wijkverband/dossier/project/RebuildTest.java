package nl.wijkverband.dossier.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nl.wijkverband.dossier.People;
import nl.wijkverband.dossier.RandomHistory;
import nl.wijkverband.dossier.RunningDossier;
import nl.wijkverband.dossier.SlowCase;
import nl.wijkverband.dossier.Story;
import nl.wijkverband.dossier.audience.Audience;
import nl.wijkverband.dossier.audience.NextSchemas;
import nl.wijkverband.platform.inbox.Published;
import nl.wijkverband.platform.rebuild.RebuildProgress;
import nl.wijkverband.platform.rebuild.Rebuildable;
import nl.wijkverband.platform.rebuild.Rebuilds;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

/** Projections filled anew beside the running ones, while everything goes on. */
class RebuildTest extends RunningDossier {

  private static final RequestPostProcessor OPERATOR =
      jwt().authorities(new SimpleGrantedAuthority("ROLE_operator"));

  @Autowired private Rebuilds rebuilds;
  @Autowired private List<Rebuildable> rebuildables;
  @Autowired private NextSchemas schemas;
  @Autowired private CaseFilling filling;
  @Autowired private AsProjector asProjector;
  @Autowired private TransactionTemplate transaction;

  @Test
  void events_stream_in_and_people_read_while_all_is_rebuilt_again_and_again() throws Exception {
    Random random = new Random(41);
    Story read = new Story();
    arrive(read.everything());
    List<String> walls = walls();
    List<RandomHistory> histories =
        Stream.generate(() -> new RandomHistory(random)).limit(8).toList();
    histories.subList(0, 4).forEach(history -> arrive(history.events().subList(0, 20)));

    AtomicBoolean stop = new AtomicBoolean();
    AtomicInteger reads = new AtomicInteger();
    AtomicInteger rebuilt = new AtomicInteger();
    try (ExecutorService all = Executors.newFixedThreadPool(4)) {
      Future<?> reader = all.submit(() -> read(read, stop, reads));
      Future<?> rebuilder =
          all.submit(
              () -> {
                while (!stop.get()) {
                  assertThat(rebuild("dossier").different()).isEmpty();
                  rebuilt.incrementAndGet();
                }
              });
      // Two instances: each takes its own half of the cases in, one event per transaction.
      Future<?> one = all.submit(() -> stream(histories.subList(0, 4), 20, new Random(1), rebuilt));
      Future<?> two = all.submit(() -> stream(histories.subList(4, 8), 0, new Random(2), rebuilt));
      one.get();
      two.get();
      stop.set(true);
      rebuilder.get();
      reader.get();
    }
    assertThat(rebuilt).hasValueGreaterThanOrEqualTo(2);
    assertThat(reads).hasValueGreaterThan(10);

    Map<RandomHistory, Map<Audience, Map<String, List<String>>>> streamed = new IdentityHashMap<>();
    histories.forEach(history -> streamed.put(history, everythingOf(history)));
    for (RandomHistory history : histories) {
      assertThat(SlowCase.describe(streamed.get(history)))
          .isEqualTo(new SlowCase(history.events()).describe());
    }
    // Nothing comes in now: filled from the log alone, by hash and row by row the same.
    RebuildProgress quiet = rebuild("dossier");
    assertThat(quiet.compared()).hasSizeGreaterThan(100);
    assertThat(quiet.different()).isEmpty();
    for (RandomHistory history : histories) {
      assertThat(everythingOf(history)).isEqualTo(streamed.get(history));
    }
    assertThat(leftovers()).isEmpty();
    assertThat(walls()).isEqualTo(walls).hasSizeGreaterThan(500);
  }

  @Test
  void what_was_damaged_is_put_right_and_the_comparison_names_the_tables() throws Exception {
    Story story = new Story();
    arrive(story.everything());
    var before = dumps(story);
    String ofCase = " where case_id = '" + story.caseId + "'";
    sql(
        "delete from gp.goal" + ofCase,
        "update physiotherapist.case_header set practice_name = 'another'" + ofCase,
        "update poh.goal set wording = (select letter from poh.referral where letter is not null"
            + " limit 1)"
            + ofCase,
        "insert into patient.plan (case_id, patient_id, revision) values ('%s', '%s', 1)"
            .formatted(UUID.randomUUID(), story.patientId));
    assertThat(dumpOf(story, Audience.GP)).isNotEqualTo(before.get(Audience.GP));

    RebuildProgress repaired = rebuild("dossier");
    assertThat(repaired.different())
        .containsExactlyInAnyOrder(
            "gp.goal", "physiotherapist.case_header", "poh.goal", "patient.plan");
    assertThat(repaired.compared())
        .filteredOn(table -> table.table().equals("gp.goal"))
        .singleElement()
        .satisfies(table -> assertThat(table.rowsBefore()).isLessThan(table.rowsAfter()));
    assertThat(dumps(story)).isEqualTo(before);
    assertThat(rebuild("gp").different()).isEmpty();
  }

  @Test
  void a_rebuild_that_was_killed_is_cleared_away_and_nothing_of_it_is_seen() throws Exception {
    RandomHistory history = new RandomHistory(new Random(43));
    RandomHistory untouched = new RandomHistory(new Random(44));
    RandomHistory later = new RandomHistory(new Random(45));
    arrive(history.events().subList(0, 30));
    arrive(untouched.events().subList(0, 30));
    // As a killed process leaves it: some cases filled, others not, nobody going on with it.
    long number = 1_000_000;
    EnumSet<Audience> all = EnumSet.of(Audience.GP, Audience.PATIENT);
    schemas.make(all, number);
    fillNext(history.story().caseId, all, number);
    arrive(history.events().subList(30, 40));
    arrive(untouched.events().subList(30, 40));
    arrive(later.events());
    assertThat(leftovers()).isNotEmpty();
    assertThat(count("select count(*) from case_log.projected where edition = " + number))
        .isPositive();

    rebuildables.forEach(Rebuildable::clearAway);

    assertThat(leftovers()).isEmpty();
    assertThat(count("select count(*) from case_log.projected where edition = " + number)).isZero();
    arrive(history.events().subList(40, history.events().size()));
    arrive(untouched.events().subList(40, untouched.events().size()));
    for (RandomHistory one : List.of(history, untouched, later)) {
      assertThat(SlowCase.describe(everythingOf(one)))
          .isEqualTo(new SlowCase(one.events()).describe());
    }
    assertThat(rebuild("gp").different()).isEmpty();
  }

  @Test
  void only_an_operator_starts_one_and_only_of_what_there_is() {
    var ask = http.post().uri("/actuator/rebuild").contentType(MediaType.APPLICATION_JSON);
    assertThat(ask.content("{\"projection\": \"gp\"}").with(as(People.GP)).exchange())
        .hasStatus(403);
    assertThat(ask.content("{\"projection\": \"gpp\"}").with(OPERATOR).exchange()).hasStatus(404);
    assertThat(http.get().uri("/actuator/rebuild").with(OPERATOR).exchange())
        .hasStatusOk()
        .bodyJson()
        .extractingPath("$.projections")
        .asArray()
        .contains("dossier", "gp", "mdo_chair", "patient");
  }

  private RebuildProgress rebuild(String name) {
    var started =
        http.post()
            .uri("/actuator/rebuild")
            .contentType(MediaType.APPLICATION_JSON)
            .content("{\"projection\": \"%s\"}".formatted(name))
            .with(OPERATOR)
            .exchange();
    // The one before may be dropping its old tables.
    if (started.getResponse().getStatus() == 409) {
      pause();
      return rebuild(name);
    }
    assertThat(started).hasStatus(202);
    RebuildProgress now = rebuilds.latest().orElseThrow();
    while (now.state().runs()) {
      pause();
      now = rebuilds.latest().orElseThrow();
    }
    assertThat(now.state()).isEqualTo(RebuildProgress.State.DONE);
    return now;
  }

  private static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Takes every history on from there, in turns; rests until rebuilds went by now and then. */
  private void stream(
      List<RandomHistory> histories, int from, Random random, AtomicInteger rebuilt) {
    List<List<Published>> left = new ArrayList<>();
    histories.forEach(h -> left.add(h.events().subList(from, h.events().size())));
    int events = left.stream().mapToInt(List::size).sum();
    for (int i = 0; i < events; i++) {
      while (i > events / 2 && rebuilt.get() < 1) {
        pause();
      }
      int which = random.nextInt(left.size());
      List<Published> next = left.get(which);
      if (next.isEmpty()) {
        left.remove(which);
        i--;
        continue;
      }
      arrive(next.getFirst());
      left.set(which, next.subList(1, next.size()));
    }
  }

  /** A case that does not change reads the same all the time, and is on the list. */
  private void read(Story story, AtomicBoolean stop, AtomicInteger reads) {
    Map<PractitionerRef, String> first = new HashMap<>();
    while (!stop.get()) {
      for (PractitionerRef who :
          List.of(People.GP, People.PHYSIO, People.BUURTTEAM, People.PATIENT)) {
        String now = json(get(who, "/v1/cases/" + story.caseId)).toString();
        assertThat(now).isEqualTo(first.computeIfAbsent(who, it -> now)).hasSizeGreaterThan(500);
        reads.incrementAndGet();
      }
    }
  }

  private void fillNext(CaseId caseId, EnumSet<Audience> audiences, long number) {
    transaction.executeWithoutResult(
        status -> asProjector.inThisTransaction(() -> filling.fillNext(caseId, audiences, number)));
  }

  private Map<Audience, Map<String, List<String>>> everythingOf(RandomHistory history) {
    return dumps(history.story());
  }

  private Map<Audience, Map<String, List<String>>> dumps(Story story) {
    Map<Audience, Map<String, List<String>>> all = new EnumMap<>(Audience.class);
    for (Audience audience : Audience.values()) {
      all.put(audience, dumpOf(story, audience));
    }
    return all;
  }

  private Map<String, List<String>> dumpOf(Story story, Audience audience) {
    return dump(audience, story.patientId);
  }

  private static List<String> leftovers() throws SQLException {
    return rows("select nspname from pg_namespace where nspname ~ '_(next|old)$'");
  }

  /** Every policy, right, index and constraint of the audiences' tables, as the database says. */
  private static List<String> walls() throws SQLException {
    String schemas = " in (select lower(audience) from case_log.edition) order by 1";
    List<String> all = rows("select pg_policies::text from pg_policies where schemaname" + schemas);
    all.addAll(rows("select indexdef from pg_indexes where schemaname" + schemas));
    all.addAll(
        rows(
            """
            select n.nspname || '.' || c.relname || ' ' || coalesce(c.relacl::text, '') || ' '
              || n.nspacl::text || ' ' || c.relrowsecurity || ' ' || c.relowner::regrole
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname in (select lower(audience) from case_log.edition) order by 1"""));
    return all;
  }

  private static List<String> rows(String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (var connection = asSuperuser();
        var statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      while (found.next()) {
        rows.add(found.getString(1));
      }
    }
    return rows;
  }

  private static long count(String sql) throws SQLException {
    return Long.parseLong(rows(sql).getFirst());
  }

  private static void sql(String... statements) throws SQLException {
    try (var connection = asSuperuser();
        var statement = connection.createStatement()) {
      for (String sql : statements) {
        assertThat(statement.executeUpdate(sql)).as(sql).isPositive();
      }
    }
  }
}
