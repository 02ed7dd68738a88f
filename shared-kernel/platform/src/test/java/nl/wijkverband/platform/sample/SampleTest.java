package nl.wijkverband.platform.sample;

import java.util.UUID;
import nl.wijkverband.platform.rule.BrokenRule;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

/** Shows how the tests of a use case are written: given, when, then; no database. */
class SampleTest {

  private final FixtureConfiguration<Sample> fixture = new AggregateTestFixture<>(Sample.class);
  private final UUID notebook = UUID.randomUUID();

  @Test
  void a_note_gets_the_next_number() {
    fixture
        .given(Sample.note(notebook, "lopen", 1))
        .when(new Sample.WriteNote(notebook, "fietsen", 1))
        .expectEvents(Sample.note(notebook, "fietsen", 2));
  }

  @Test
  void nothing_is_written_after_closing() {
    fixture
        .given(Sample.note(notebook, "lopen", 1), new Sample.Closed(notebook))
        .when(new Sample.WriteNote(notebook, "fietsen", 1))
        .expectException(BrokenRule.class)
        .expectExceptionMessage("NothingIsWrittenAfterClosing");
  }
}
