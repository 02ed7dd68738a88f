package nl.wijkverband.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.serialization.Revision;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class SnapshotTest {

  private final TestStore store = new TestStore();
  private final PostgresEventStorageEngine engine = store.parts.engine();
  private final JdbcClient database = JdbcClient.create(store.dataSource);
  private final UUID aggregate = UUID.randomUUID();

  /** An aggregate's state, as Axon makes it: private fields, an empty constructor. */
  @Revision("2")
  static class Notebook {
    private UUID id;
    private List<String> notes;

    protected Notebook() {}

    static Notebook of(UUID id, String note) {
      var notebook = new Notebook();
      notebook.id = id;
      notebook.notes = List.of(note);
      return notebook;
    }
  }

  @BeforeEach
  void anEvent() throws Exception {
    try (var writer = store.writer()) {
      writer.append(aggregate, 0, 3, null);
      writer.commit();
    }
  }

  @AfterEach
  void close() throws Exception {
    store.close();
  }

  private void take(long sequenceNumber, String note) {
    engine.storeSnapshot(
        new GenericDomainEventMessage<>(
            "Notebook", aggregate.toString(), sequenceNumber, Notebook.of(aggregate, note)));
  }

  @Test
  void an_aggregate_comes_back_as_it_was_and_unreadable_in_between() {
    take(1, "kanarie");

    var snapshot = engine.readSnapshot(aggregate.toString()).orElseThrow();
    assertThat(snapshot.getSequenceNumber()).isEqualTo(1);
    assertThat(snapshot.getPayload())
        .isInstanceOfSatisfying(
            Notebook.class,
            notebook -> {
              assertThat(notebook.id).isEqualTo(aggregate);
              assertThat(notebook.notes).containsExactly("kanarie");
            });
    assertThat(column("payload")).startsWith("enc:1:").doesNotContain("kanarie");
  }

  private String column(String name) {
    return database
        .sql("select " + name + "::text from aggregate_snapshot")
        .query(String.class)
        .single();
  }

  @Test
  void an_older_one_does_not_replace_a_later_one() {
    take(2, "later");
    take(1, "eerder");

    assertThat(column("sequence_number")).isEqualTo("2");
  }

  @Test
  void one_of_another_revision_or_class_is_as_good_as_none() {
    take(1, "kanarie");
    database.sql("update aggregate_snapshot set revision = '1'").update();
    assertThat(engine.readSnapshot(aggregate.toString())).isEmpty();
    take(1, "kanarie");
    assertThat(engine.readSnapshot(aggregate.toString())).isPresent();

    database.sql("update aggregate_snapshot set type = 'gone.With.TheWind'").update();
    assertThat(engine.readSnapshot(aggregate.toString())).isEmpty();
  }

  @Test
  void one_of_an_erased_patient_is_as_good_as_none() throws Exception {
    take(1, "kanarie");
    store.destroyKeys();

    assertThat(engine.readSnapshot(aggregate.toString())).isEmpty();
    assertThat(engine.readEvents(aggregate.toString()).asStream()).hasSize(3);
  }
}
