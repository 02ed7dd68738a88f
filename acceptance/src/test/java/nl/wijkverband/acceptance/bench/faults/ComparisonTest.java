package nl.wijkverband.acceptance.bench.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import nl.wijkverband.acceptance.bench.faults.Observed.Handled;
import nl.wijkverband.acceptance.bench.faults.Observed.InLog;
import nl.wijkverband.acceptance.bench.faults.Observed.Shown;
import nl.wijkverband.acceptance.bench.faults.Observed.View;
import org.junit.jupiter.api.Test;

/** The checker finds each thing that must not be, and nothing where all is well. */
class ComparisonTest {

  private final SmallWorld world = new SmallWorld();

  @Test
  void where_all_is_well_nothing_is_found() {
    assertThat(world.findings()).isEmpty();
  }

  @Test
  void an_acknowledged_command_that_is_nowhere_is_lost() {
    world.handled.removeLast();
    world.stored.removeLast();
    world.onTopics.removeLast();
    world.inLog.removeLast();
    world.shown.removeIf(entry -> entry.position() == 3);

    assertThat(world.findings())
        .hasOnlyElementsOfType(Finding.Lost.class)
        .extracting(Finding::what)
        .containsOnly("SCORE key3");
  }

  @Test
  void an_event_that_reached_no_topic_is_lost_and_so_is_the_link_after_it() {
    world.onTopics.remove(1);

    assertThat(world.findings()).hasSize(2).hasOnlyElementsOfType(Finding.Lost.class);
  }

  @Test
  void an_event_that_one_audience_does_not_get_is_lost_for_that_audience() {
    world.shown.remove(new Shown("poh", SmallWorld.CASE, "intake", 2));

    assertThat(world.findings())
        .singleElement()
        .isInstanceOf(Finding.Lost.class)
        .extracting(Finding::where)
        .isEqualTo("tijdlijn van poh");
  }

  @Test
  void an_event_that_is_not_in_the_log_of_its_case_is_lost() {
    world.inLog.removeFirst();

    assertThat(world.findings()).singleElement().isInstanceOf(Finding.Lost.class);
  }

  @Test
  void a_command_that_was_carried_out_twice_is_doubled() {
    world.stored.add(SmallWorld.score("key3", 4));
    world.onTopics.add(SmallWorld.record(4, 3L));
    world.inLog.add(new InLog("event4", SmallWorld.CASE, "intake", 4));
    Audiences.of("intake.health-score-recorded")
        .forEach(one -> world.shown.add(new Shown(one, SmallWorld.CASE, "intake", 4)));

    assertThat(world.findings()).anyMatch(Finding.Doubled.class::isInstance);
  }

  @Test
  void a_key_that_was_handled_twice_and_a_row_that_is_shown_twice_are_doubled() {
    world.handled.add(new Handled("intake", "key1", "id1", 1));
    world.shown.add(new Shown("poh", SmallWorld.CASE, "intake", 2));
    world.views.add(new View("bezorgingen", List.of("a"), List.of("a", "a")));

    assertThat(world.findings()).hasSize(3).hasOnlyElementsOfType(Finding.Doubled.class);
  }

  @Test
  void one_position_with_two_events_on_a_topic_is_doubled() {
    var other = SmallWorld.record(9, 2L);
    world.onTopics.add(
        new Observed.OnTopic("intake", 0, 99, SmallWorld.CASE, other.eventId(), 1, 3, 2L));

    assertThat(world.findings()).anyMatch(Finding.Doubled.class::isInstance);
  }

  @Test
  void a_record_that_comes_again_unchanged_is_no_finding() {
    world.onTopics.add(world.onTopics.getLast());

    assertThat(world.findings()).isEmpty();
  }

  @Test
  void two_records_that_changed_places_are_out_of_order() {
    Collections.swap(world.onTopics, 1, 2);

    assertThat(world.findings()).anyMatch(Finding.OutOfOrder.class::isInstance);
  }

  @Test
  void two_events_that_changed_places_in_the_log_are_out_of_order() {
    Collections.swap(world.inLog, 1, 2);

    assertThat(world.findings()).singleElement().isInstanceOf(Finding.OutOfOrder.class);
  }

  @Test
  void a_command_that_stands_before_one_that_was_acknowledged_earlier_is_out_of_order() {
    world.stored.clear();
    world.handled.clear();
    world.ledger.removeIf(Entry.Answered.class::isInstance);
    for (int nth = 1; nth <= 3; nth++) {
      int place = nth == 1 ? 2 : nth == 2 ? 1 : 3;
      world.stored.add(SmallWorld.score("key" + nth, place));
      world.handled.add(new Handled("intake", "key" + nth, "id" + nth, place));
      world.answered("key" + nth, 10L * nth + 5, 201, "id" + nth, "intake:" + place);
    }

    assertThat(world.findings())
        .singleElement()
        .isEqualTo(new Finding.OutOfOrder("gebeurtenissen van intake", "SCORE key2"));
  }

  @Test
  void what_nobody_sent_is_found_wherever_it_stands() {
    world.change(3, event -> SmallWorld.score("stranger", 3));
    world.handled.set(2, new Handled("intake", "stranger", "id3", 3));
    world.ledger.removeIf(entry -> entry.key().equals("key3"));
    world.onTopics.add(SmallWorld.record(4, 3L));
    world.inLog.add(new InLog("event5", SmallWorld.CASE, "intake", 5));
    world.shown.add(new Shown("coordinator", SmallWorld.CASE, "intake", 1));
    world.views.add(new View("bezorgingen", List.of(), List.of("a")));

    assertThat(world.findings()).hasSize(6).hasOnlyElementsOfType(Finding.NeverSent.class);
  }

  @Test
  void what_was_refused_and_is_there_all_the_same_is_found() {
    world.forgetTheAnswerTo("key2");
    world.answered("key2", 25, 422, null, null);

    assertThat(world.findings()).singleElement().isInstanceOf(Finding.Half.class);
  }

  @Test
  void what_nobody_answered_may_be_there_or_not_but_not_in_part() {
    world.forgetTheAnswerTo("key2");
    world.sent("key4", 90);
    assertThat(world.findings()).isEmpty();

    world.handled.remove(1);
    assertThat(world.findings()).singleElement().isInstanceOf(Finding.Half.class);
  }

  @Test
  void an_answer_that_is_not_what_was_kept_is_found() {
    world.handled.set(0, new Handled("intake", "key1", "another", 1));

    assertThat(world.findings()).singleElement().isInstanceOf(Finding.Half.class);
  }

  @Test
  void two_different_answers_to_one_key_are_found() {
    world.ledger.add(
        new Entry.Sent(
            17, "", "key1", 2, Kind.SCORE, 1, "huisarts", "/v1", SmallWorld.CASE, null, "", ""));
    world.ledger.add(new Entry.Answered(18, "", "key1", 2, 201, null, "id9", "intake:1"));

    assertThat(world.findings()).singleElement().isInstanceOf(Finding.Doubled.class);
  }
}
