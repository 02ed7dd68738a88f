package nl.wijkverband.acceptance.bench.faults;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What stands in the stores, on the topics and in the projections, as a stranger reads it. */
record Observed(
    List<Stored> stored,
    List<Handled> handled,
    List<OnTopic> onTopics,
    List<InLog> inLog,
    List<Shown> shown,
    List<View> views) {

  /** A row of an event store. */
  record Stored(
      String service,
      long position,
      String eventId,
      String type,
      @Nullable String caseId,
      String patientId,
      String aggregateId,
      long sequence,
      String correlationId,
      String causationId,
      String actorRole,
      @Nullable String timer) {

    String scope() {
      return caseId == null ? patientId : caseId;
    }

    String shortType() {
      return type.substring(type.indexOf('.') + 1);
    }
  }

  /** A row of {@code handled_command}. */
  record Handled(String service, String key, String answerId, long position) {}

  /** A record, in the order of its partition. */
  record OnTopic(
      String service,
      int partition,
      long offset,
      String key,
      String eventId,
      long epoch,
      long position,
      @Nullable Long previous) {}

  /** A row of the dossier's case log, in the case's order. */
  record InLog(String eventId, String caseId, String source, long position) {}

  /** A row of an audience's timeline. */
  record Shown(String audience, String caseId, String source, long position) {}

  /**
   * A view of a service of its own: what should be in it by the store, and what is; each row begins
   * with the case (or patient) it is about.
   */
  record View(String name, List<String> should, List<String> is) {

    View of(Set<String> whose) {
      return new View(name, of(whose, should), of(whose, is));
    }

    private static List<String> of(Set<String> whose, List<String> rows) {
      return rows.stream().filter(row -> whose.contains(row.split(" ")[0])).toList();
    }
  }

  /** The same without what is about others. */
  Observed of(Set<String> cases, Set<String> patients) {
    var either = new HashSet<>(cases);
    either.addAll(patients);
    return new Observed(
        stored.stream().filter(event -> either.contains(event.scope())).toList(),
        handled,
        onTopics,
        inLog.stream().filter(row -> cases.contains(row.caseId())).toList(),
        shown.stream().filter(row -> cases.contains(row.caseId())).toList(),
        views.stream().map(view -> view.of(either)).toList());
  }
}
