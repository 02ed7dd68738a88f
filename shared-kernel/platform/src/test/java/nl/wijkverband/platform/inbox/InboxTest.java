package nl.wijkverband.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nl.wijkverband.contracts.intake.CaseOpenedV1;
import nl.wijkverband.contracts.intake.ConsentGivenV1;
import nl.wijkverband.contracts.intake.ConsentWithdrawnV1;
import nl.wijkverband.contracts.intake.WaitingTimeRecordedV2;
import nl.wijkverband.local.TestPostgres;
import nl.wijkverband.platform.envelope.Position;
import nl.wijkverband.platform.eventstore.EventTypes;
import nl.wijkverband.platform.personaldata.PersonalData;
import nl.wijkverband.platform.running.People;
import nl.wijkverband.platform.running.Running;
import nl.wijkverband.platform.running.SeenTable;
import nl.wijkverband.platform.trouble.PassingTrouble;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.ConsentForm;
import nl.wijkverband.vocabulary.ConsentPurpose;
import nl.wijkverband.vocabulary.ExpectedWait;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the inbox does with what arrives, without a broker in between. */
class InboxTest {

  private static final String TOPIC = "writer.events.v1";
  private static ConfigurableApplicationContext service;
  private static Inbox inbox;
  private static SeenTable seen;
  private static ParkedCases parked;
  private static int partitions;

  private final CaseId one = new CaseId(UUID.randomUUID());
  private final CaseId two = new CaseId(UUID.randomUUID());
  private TestRecords records;

  @BeforeAll
  static void start() {
    service = Running.reader(TestPostgres.shared().freshService("dossier"), "127.0.0.1:1", TOPIC);
    inbox = service.getBean(Inbox.class);
    seen = service.getBean(SeenTable.class);
    parked = service.getBean(ParkedCases.class);
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  @BeforeEach
  void clean() {
    seen.repair();
    records = new TestRecords(service.getBean(PersonalData.class), TOPIC, ++partitions);
  }

  private static long count(String what) {
    return service
        .getBean(JdbcClient.class)
        .sql("select count(*) from " + what)
        .query(Long.class)
        .single();
  }

  @Test
  void records_are_taken_in_once_and_in_order_however_often_they_come() {
    List<Arrived> all = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      all.add(records.next(i % 3 == 0 ? two : one, 10 + 3L * i, "zin " + i));
    }
    inbox.takeIn(all.subList(0, 7));
    inbox.takeIn(all.subList(3, 12));
    inbox.takeIn(all);
    inbox.takeIn(all);

    assertThat(seen.said(one.value())).hasSize(13).doesNotHaveDuplicates();
    assertThat(seen.said(two.value()))
        .containsExactly("zin 0", "zin 3", "zin 6", "zin 9", "zin 12", "zin 15", "zin 18");
  }

  @Test
  void what_comes_before_a_missing_one_waits_for_it() {
    List<Arrived> all = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      all.add(records.next(one, 10 + i, "zin " + i));
    }
    inbox.takeIn(List.of(all.get(0), all.get(2), all.get(3)));
    assertThat(seen.said(one.value())).containsExactly("zin 0");
    assertThat(service.getBean(InboxHealth.class).health().getDetails())
        .containsEntry("recordsWaitingForAMissingOne", 2L)
        .hasEntrySatisfying(
            "remedies",
            remedies ->
                assertThat(remedies)
                    .asInstanceOf(InstanceOfAssertFactories.list(String.class))
                    .contains("./wijk republish writer --from 11"));

    inbox.takeIn(List.of(all.get(1), all.get(2)));
    inbox.takeIn(List.of(all.get(4), all.get(5)));

    assertThat(seen.said(one.value()))
        .containsExactly("zin 0", "zin 1", "zin 2", "zin 3", "zin 4", "zin 5");
    assertThat(count("inbox_waiting")).isZero();
  }

  @Test
  void in_whatever_order_and_repetition_they_come_the_outcome_is_the_same() {
    for (int seed = 0; seed < 20; seed++) {
      records = new TestRecords(service.getBean(PersonalData.class), TOPIC, ++partitions);
      var caseId = new CaseId(UUID.randomUUID());
      List<Arrived> all = new ArrayList<>();
      List<String> said = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        all.add(records.next(caseId, 5 + 2L * i, "zin " + i));
        said.add("zin " + i);
      }
      List<Arrived> mixed = new ArrayList<>(all);
      mixed.addAll(all.subList(2, 9));
      Collections.shuffle(mixed, new Random(seed));
      for (int from = 0; from < mixed.size(); from += 4) {
        inbox.takeIn(mixed.subList(from, Math.min(mixed.size(), from + 4)));
      }

      assertThat(seen.said(caseId.value())).as("seed " + seed).isEqualTo(said);
    }
  }

  @Test
  void a_record_that_cannot_be_processed_parks_its_case_and_everything_else_goes_on() {
    seen.failOn("zin 2");
    List<Arrived> all = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      all.add(records.next(i % 2 == 0 ? one : two, 10 + i, "zin " + i));
    }
    inbox.takeIn(all);
    inbox.takeIn(all);

    assertThat(seen.said(one.value())).containsExactly("zin 0");
    assertThat(seen.said(two.value())).containsExactly("zin 1", "zin 3", "zin 5", "zin 7");
    assertThat(parked.list())
        .anySatisfy(
            found -> {
              assertThat(found.scope()).isEqualTo(one.value());
              assertThat(found.records()).isEqualTo(3);
              assertThat(found.reason()).isEqualTo("IllegalStateException");
            });
    assertThat(service.getBean(InboxHealth.class).health().getDetails().get("parkedCases"))
        .isNotEqualTo(0L);

    assertThat(parked.retry(one.value())).isEqualTo(3);
    seen.repair();
    assertThat(parked.retry(one.value())).isZero();
    inbox.takeIn(List.of(records.next(one, 30, "zin 8")));

    assertThat(seen.said(one.value())).containsExactly("zin 0", "zin 2", "zin 4", "zin 6", "zin 8");
  }

  @Test
  void a_parked_record_is_kept_as_it_came_with_nothing_personal_in_clear() {
    seen.failOn("heel geheim");
    inbox.takeIn(List.of(records.next(one, 10, "heel geheim")));

    String body =
        service
            .getBean(JdbcClient.class)
            .sql("select convert_from(body, 'UTF8') from inbox_parked where scope_id = ?")
            .param(one.value())
            .query(String.class)
            .single();
    assertThat(body).contains("enc:1:").doesNotContain("geheim");
  }

  @Test
  void a_type_we_have_never_heard_of_is_passed_and_counts() {
    inbox.takeIn(
        List.of(
            records.next(one, 10, "zin 0"),
            TestRecords.with(records.next(one, 11, "x"), "ce_type", "nl.wijkverband.new"),
            records.next(one, 13, "zin 3")));

    assertThat(seen.said(one.value())).containsExactly("zin 0", "zin 3");
  }

  @Test
  void a_newer_revision_of_what_we_know_waits_for_newer_code_and_nothing_of_it_is_lost() {
    Inbox old = inbox(withContracts(ReadingServiceOfYesterday.contracts(), List.of(seen)));
    var wait =
        new WaitingTimeRecordedV2(
            one, "reumatoloog", LocalDate.EPOCH, new ExpectedWait(12, 16), LocalDate.EPOCH);
    old.takeIn(List.of(records.next(one, 10, wait), records.next(two, 11, wait.predecessor())));

    assertThat(seen.said(one.value())).isEmpty();
    assertThat(seen.said(two.value())).containsExactly("reumatoloog 16");
    assertThat(parked.list())
        .anySatisfy(
            found -> {
              assertThat(found.scope()).isEqualTo(one.value());
              assertThat(found.reason()).isEqualTo("NotKnownYet");
            });

    old.takeIn(List.of(records.next(one, 12, wait.predecessor())));
    parked.retryWhatWasNotKnown();

    assertThat(seen.said(one.value()))
        .containsExactly(
            "reumatoloog ExpectedWait[minWeeks=12, maxWeeks=16]",
            "reumatoloog ExpectedWait[minWeeks=16, maxWeeks=16]");
    assertThat(parked.list()).noneMatch(found -> one.value().equals(found.scope()));
  }

  @Test
  void who_keeps_everything_lets_a_type_it_has_never_heard_of_wait_too() {
    ContractHandler log =
        new ContractHandler() {
          @Override
          public void handle(Published published) {
            seen.handle(published);
          }

          @Override
          public boolean keepsEverything() {
            return true;
          }
        };
    Inbox old = inbox(withContracts(ReadingServiceOfYesterday.contracts(), List.of(log)));

    old.takeIn(List.of(records.next(one, 10, "zin 0"), records.next(one, 11, "zin 1")));
    assertThat(seen.said(one.value())).isEmpty();
    parked.retryWhatWasNotKnown();

    assertThat(seen.said(one.value())).containsExactly("zin 0", "zin 1");
  }

  private static Handlers withContracts(EventTypes contracts, List<ContractHandler> handlers) {
    return new Handlers(handlers, contracts, service.getBean(PersonalData.class));
  }

  private static Inbox inbox(Handlers handlers) {
    return new Inbox(
        service.getBean(InboxTransactions.class),
        handlers,
        service.getBean(JdbcClient.class),
        service.getBean(Progress.class),
        service.getBean(Announcements.class));
  }

  @Test
  void a_corrupt_record_parks_its_case_and_one_sent_again_heals_it() {
    Arrived damaged = records.next(one, 11, "zin 1");
    inbox.takeIn(
        List.of(TestRecords.withBody(damaged, "{\"score\":"), records.next(one, 12, "zin 2")));
    assertThat(seen.said(one.value())).isEmpty();
    assertThat(parked.retry(one.value())).isEqualTo(2);

    inbox.takeIn(List.of(damaged));
    assertThat(parked.retry(one.value())).isZero();

    assertThat(seen.said(one.value())).containsExactly("zin 1", "zin 2");
  }

  @Test
  void a_record_that_is_none_of_ours_is_kept_and_stops_nothing() {
    Arrived first = records.next(one, 11, "zin 1");
    var stranger =
        new Arrived(first.from(), 77, "no id", java.util.Map.of("a", "b"), new byte[] {1, 2});
    long before = count("inbox_parked");
    inbox.takeIn(List.of(stranger, first));
    inbox.takeIn(List.of(stranger));

    assertThat(seen.said(one.value())).containsExactly("zin 1");
    assertThat(count("inbox_parked")).isEqualTo(before + 1);
  }

  @Test
  void a_record_of_which_cannot_be_told_whose_it_is_takes_no_place_and_one_sent_again_does() {
    Arrived first = records.next(one, 11, "zin 1");
    var damaged = new Arrived(first.from(), first.offset(), "?", first.headers(), first.body());
    inbox.takeIn(List.of(damaged, records.next(one, 12, "zin 2")));
    assertThat(seen.said(one.value())).isEmpty();

    inbox.takeIn(List.of(first));

    assertThat(seen.said(one.value())).containsExactly("zin 1", "zin 2");
  }

  @Test
  void what_is_unreadable_can_be_dropped_and_what_has_a_place_in_the_order_cannot() {
    Arrived first = records.next(one, 11, "kapot");
    var stranger =
        new Arrived(
            first.from(), 78, one.toString(), java.util.Map.of("a", "b"), new byte[3_900_000]);
    seen.failOn("kapot");
    inbox.takeIn(List.of(stranger, first));
    var found =
        parked.list().stream().filter(c -> one.value().equals(c.scope())).findFirst().orElseThrow();
    assertThat(found.unreadable()).isTrue();
    seen.repair();
    assertThat(parked.retry(one.value())).as("the unreadable one is in the way").isEqualTo(2);

    assertThat(parked.drop(found.number())).isTrue();
    assertThat(parked.drop(found.number())).isFalse();
    long ours =
        parked.list().stream()
            .filter(c -> one.value().equals(c.scope()))
            .findFirst()
            .orElseThrow()
            .number();
    assertThat(parked.drop(ours)).isFalse();
    assertThat(parked.retry(one.value())).isZero();
    assertThat(seen.said(one.value())).containsExactly("kapot");
  }

  @Test
  void a_case_with_more_parked_records_than_fit_into_one_transaction_is_retried_in_order() {
    seen.failOn("zin 0");
    List<Arrived> all = new ArrayList<>();
    List<String> said = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      all.add(records.next(one, 10 + i, "zin " + i));
      said.add("zin " + i);
    }
    inbox.takeIn(all);
    seen.repair();

    parked.retryAll();

    assertThat(seen.said(one.value())).isEqualTo(said);
    assertThat(parked.list()).noneMatch(c -> one.value().equals(c.scope()));
  }

  @Test
  void a_bug_that_ends_in_an_error_parks_its_case_too() {
    seen.overflowOn("diep");
    inbox.takeIn(List.of(records.next(one, 10, "diep"), records.next(two, 11, "zin")));

    assertThat(seen.said(two.value())).containsExactly("zin");
    assertThat(parked.list())
        .anySatisfy(
            found -> {
              assertThat(found.scope()).isEqualTo(one.value());
              assertThat(found.reason()).isEqualTo("HandlerBroke");
            });
  }

  @Test
  void a_record_that_never_gets_the_time_it_takes_parks_its_case() {
    Arrived slow = records.next(one, 10, "traag");
    inbox.giveUp(slow);
    inbox.takeIn(List.of(slow, records.next(one, 11, "zin 1"), records.next(two, 12, "zin 2")));

    assertThat(seen.said(one.value())).isEmpty();
    assertThat(seen.said(two.value())).containsExactly("zin 2");
    assertThat(parked.retry(one.value())).isZero();
    assertThat(seen.said(one.value())).containsExactly("traag", "zin 1");
  }

  @Test
  void trouble_that_passes_parks_nothing_and_takes_in_nothing() {
    Arrived record = records.next(one, 10, "zin 0");
    assertThat(PassingTrouble.is(new TransientDataAccessResourceException("away"))).isTrue();
    assertThat(
            PassingTrouble.is(new RuntimeException(new java.sql.SQLException("deadlock", "40P01"))))
        .isTrue();
    assertThat(PassingTrouble.is(new IllegalStateException())).isFalse();
    var handlers =
        new Handlers(
            List.of(
                published -> {
                  throw new TransientDataAccessResourceException("away");
                }),
            nl.wijkverband.platform.eventstore.EventTypes.in("nl.wijkverband.contracts"),
            service.getBean(PersonalData.class));
    var failing =
        new Inbox(
            service.getBean(InboxTransactions.class),
            handlers,
            service.getBean(JdbcClient.class),
            service.getBean(Progress.class),
            service.getBean(Announcements.class));

    assertThatThrownBy(() -> failing.takeIn(List.of(record)))
        .isInstanceOf(TransientDataAccessResourceException.class);
    inbox.takeIn(List.of(record));

    assertThat(seen.said(one.value())).containsExactly("zin 0");
  }

  @Test
  void a_withdrawn_consent_works_even_when_its_case_is_parked() {
    seen.failOn("kapot");
    var day = java.time.LocalDate.of(2026, 3, 2);
    var purpose = ConsentPurpose.SHARING_WITHIN_KERNTEAM;
    inbox.takeIn(
        List.of(
            records.next(one, 10, new ConsentGivenV1(one, purpose, ConsentForm.ORAL, day)),
            records.next(one, 11, "kapot"),
            records.next(one, 12, new ConsentWithdrawnV1(one, purpose, ConsentForm.ORAL, day))));

    assertThat(parked.list()).anySatisfy(c -> assertThat(c.scope()).isEqualTo(one.value()));
    assertThat(given(one)).isFalse();

    seen.repair();
    assertThat(parked.retry(one.value())).isZero();
    assertThat(given(one)).isFalse();
  }

  private static boolean given(CaseId caseId) {
    return service
        .getBean(JdbcClient.class)
        .sql("select given from access_consent where case_id = ?")
        .param(caseId.value())
        .query(Boolean.class)
        .single();
  }

  @Test
  void a_reader_waits_for_its_own_case_or_the_very_position() throws Exception {
    var reads = service.getBean(ReadYourWrites.class);
    inbox.takeIn(List.of(records.next(one, 1_000, "zin 0"), records.next(two, 1_005, "zin 1")));

    assertThat(reads.awaitAtLeast(List.of(new Position("writer", 1_000)), one.value()))
        .isEqualTo(Seen.SEEN);
    assertThat(reads.awaitAtLeast(List.of(new Position("writer", 1_000)), null))
        .isEqualTo(Seen.SEEN);
    assertThat(reads.awaitAtLeast(List.of(new Position("writer", 1_003)), two.value()))
        .isEqualTo(Seen.SEEN);
    assertThat(reads.awaitAtLeast(List.of(new Position("writer", 1_005)), one.value()))
        .as("another case's position that was taken in")
        .isEqualTo(Seen.SEEN);
    assertThat(reads.awaitAtLeast(List.of(new Position("elsewhere", 9)), null))
        .as("a service we do not listen to")
        .isEqualTo(Seen.SEEN);
    assertThat(reads.awaitAtLeast(List.of(new Position("writer", 1_003)), one.value()))
        .as("a position nobody took in")
        .isEqualTo(Seen.BEHIND);

    var later = records.next(one, 1_010, "zin 2");
    var waiting = Thread.ofVirtual().start(() -> inbox.takeIn(List.of(later)));
    assertThat(reads.awaitAtLeast(List.of(new Position("writer", 1_010)), one.value()))
        .isEqualTo(Seen.SEEN);
    waiting.join();
  }

  @Test
  void a_reader_of_a_parked_case_is_told_at_once() {
    seen.failOn("kapot");
    inbox.takeIn(List.of(records.next(one, 2_000, "kapot")));
    var reads = service.getBean(ReadYourWrites.class);

    assertThat(reads.awaitAtLeast(List.of(new Position("writer", 2_000)), one.value()))
        .isEqualTo(Seen.PARKED);
    assertThat(reads.awaitAtLeast(List.of(new Position("writer", 2_000)), null))
        .isEqualTo(Seen.PARKED);
  }

  @Test
  void listeners_hear_of_the_cases_after_the_commit() {
    Set<CaseId> heard = new java.util.HashSet<>();
    var announced = new Announcements(service.getBean(Arrivals.class), List.of(heard::addAll));
    var telling =
        new Inbox(
            service.getBean(InboxTransactions.class),
            service.getBean(Handlers.class),
            service.getBean(JdbcClient.class),
            service.getBean(Progress.class),
            announced);

    telling.takeIn(List.of(records.next(one, 10, "zin 0"), records.next(two, 11, "zin 1")));

    assertThat(heard).containsExactlyInAnyOrder(one, two);
  }

  @Test
  void a_case_opened_is_known_to_access() {
    var details =
        new nl.wijkverband.contracts.intake.PatientDetails(
            "S",
            "F",
            java.time.LocalDate.EPOCH,
            nl.wijkverband.vocabulary.Sex.OTHER,
            null,
            null,
            null,
            null);
    var day = java.time.LocalDate.of(2026, 3, 2);
    inbox.takeIn(
        List.of(
            records.next(
                one,
                10,
                new CaseOpenedV1(
                    one,
                    new nl.wijkverband.vocabulary.PatientId(
                        new UUID(one.value().getMostSignificantBits(), 1)),
                    People.GP.organisationId(),
                    "De Proef",
                    "demowijk",
                    details,
                    "pijn",
                    day,
                    day))));

    var ground =
        service
            .getBean(nl.wijkverband.platform.access.Access.class)
            .toCase(People.GP, one, Set.of(nl.wijkverband.vocabulary.Role.GP));
    assertThat(ground.allowedUnder()).isEqualTo("own-practice");
    assertThat(ground.policyVersion()).isEqualTo("2026-2");
  }
}
