package nl.wijkverband.messaging.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wijkverband.messaging.write.reachability.Reachability;
import nl.wijkverband.messaging.write.reachability.ReachableTimes;
import nl.wijkverband.platform.json.WijkJson;
import nl.wijkverband.vocabulary.PractitionerId;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * When and how professionals want to be reached: a plain table, for it says nothing of a patient.
 */
@Repository
public class Reachabilities {

  private final JdbcClient jdbc;

  Reachabilities(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What this practitioner set; empty when they never did. */
  public Optional<Reachability> find(PractitionerId id) {
    return Optional.ofNullable(byId(List.of(id.value())).get(id));
  }

  /** The times of these people. */
  public ReachableTimes of(List<PractitionerRef> people) {
    return new ReachableTimes(people.isEmpty() ? Map.of() : byId(ids(people)));
  }

  /** Keeps what this practitioner wants from now on. */
  public void put(PractitionerId id, Reachability wishes) {
    jdbc.sql(
            """
            insert into reachability (practitioner_id, wishes) values (?, ?::jsonb)
            on conflict (practitioner_id)
            do update set wishes = excluded.wishes, changed_at = clock_timestamp()""")
        .params(id.value(), WijkJson.events().writeValueAsString(wishes))
        .update();
  }

  private Map<PractitionerId, Reachability> byId(List<UUID> ids) {
    Map<PractitionerId, Reachability> found = new HashMap<>();
    jdbc.sql("select practitioner_id, wishes from reachability where practitioner_id in (:ids)")
        .param("ids", ids)
        .query(
            row -> {
              found.put(
                  new PractitionerId(row.getObject("practitioner_id", UUID.class)),
                  WijkJson.events().readValue(row.getString("wishes"), Reachability.class));
            });
    return found;
  }

  private static List<UUID> ids(List<PractitionerRef> people) {
    return people.stream().map(person -> person.id().value()).toList();
  }
}
