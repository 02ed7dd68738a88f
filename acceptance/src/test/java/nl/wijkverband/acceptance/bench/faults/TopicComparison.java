package nl.wijkverband.acceptance.bench.faults;

import static java.util.stream.Collectors.groupingBy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkverband.acceptance.bench.faults.Observed.OnTopic;
import nl.wijkverband.acceptance.bench.faults.Observed.Stored;

/**
 * Lays the stores beside the topics: each event once by epoch and position, in an unbroken chain. A
 * record that comes again unchanged is counted and is no finding; readers drop it.
 */
final class TopicComparison {

  private static final String TOPIC = "topic van ";

  private record Place(String service, long epoch, long position) {}

  private final Findings findings;

  private TopicComparison(Findings findings) {
    this.findings = findings;
  }

  /**
   * Compares.
   *
   * @param stored all events there are, whoever they are about
   */
  static void of(List<Stored> stored, List<OnTopic> records, Findings findings) {
    var comparison = new TopicComparison(findings);
    var distinct = comparison.distinct(records);
    comparison.eachOnce(stored, distinct);
    comparison.chains(records);
    findings.compared("records gelezen", records.size());
    findings.compared("waarvan ongewijzigd herhaald", (long) records.size() - distinct.size());
  }

  private Map<Place, OnTopic> distinct(List<OnTopic> records) {
    Map<Place, OnTopic> distinct = new HashMap<>();
    for (OnTopic record : records) {
      var known = distinct.putIfAbsent(place(record), record);
      if (known != null && !isSame(known, record)) {
        findings.add(new Finding.Doubled(TOPIC + record.service(), known + " en " + record));
      }
    }
    return distinct;
  }

  private static boolean isSame(OnTopic one, OnTopic other) {
    return one.eventId().equals(other.eventId())
        && one.key().equals(other.key())
        && one.partition() == other.partition()
        && java.util.Objects.equals(one.previous(), other.previous());
  }

  private void eachOnce(List<Stored> stored, Map<Place, OnTopic> distinct) {
    Map<String, List<OnTopic>> byEvent =
        distinct.values().stream().collect(groupingBy(OnTopic::eventId));
    Set<String> known = new HashSet<>();
    for (Stored event : stored) {
      known.add(event.eventId());
      var where = TOPIC + event.service();
      var records = byEvent.getOrDefault(event.eventId(), List.of());
      findings.once(records.size(), where, event.toString());
      for (OnTopic record : records) {
        if (record.position() != event.position() || !record.key().equals(event.scope())) {
          findings.add(new Finding.OutOfOrder(where, event + " als " + record));
        }
      }
    }
    distinct.values().stream()
        .filter(record -> !known.contains(record.eventId()))
        .forEach(
            record ->
                findings.add(new Finding.NeverSent(TOPIC + record.service(), record.toString())));
    findings.compared("gebeurtenissen op hun topic", stored.size());
  }

  /** New positions rise along a partition, and each names the one before it. */
  private void chains(List<OnTopic> records) {
    records.stream()
        .collect(groupingBy(record -> record.service() + "-" + record.partition()))
        .values()
        .forEach(this::chain);
  }

  private void chain(List<OnTopic> partition) {
    OnTopic last = null;
    Set<Place> seen = new HashSet<>();
    for (OnTopic record : partition) {
      if (!seen.add(place(record))) {
        continue;
      }
      boolean begins = last == null || record.epoch() > last.epoch();
      Long before = begins || last == null ? null : Long.valueOf(last.position());
      if (last != null && !begins && record.position() < last.position()) {
        findings.add(
            new Finding.OutOfOrder(TOPIC + record.service(), record + " na " + last.position()));
      } else if (!java.util.Objects.equals(record.previous(), before)) {
        findings.add(
            new Finding.Lost(
                TOPIC + record.service(), "schakel voor " + record + ", laatste " + before));
      }
      last = record;
    }
    findings.compared("schakels in de ketens", seen.size());
  }

  private static Place place(OnTopic record) {
    return new Place(record.service(), record.epoch(), record.position());
  }
}
