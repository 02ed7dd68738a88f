package nl.wijkverband.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.wijkverband.vocabulary.GoalId;
import org.axonframework.serialization.Revision;
import org.junit.jupiter.api.Test;

/** What a snapshot is made of. */
class AggregateStateTest {

  enum Mood {
    GOOD,
    BAD
  }

  record Day(LocalDate on, Mood mood, List<Day> before) {}

  @Revision("7")
  static class Diary {
    static final int MOST = 3;
    private GoalId goalId;
    private int pages;
    private Map<GoalId, Day> days;
    private transient String forgotten;
  }

  @Revision("7")
  static class OtherDiary {
    private GoalId goalId;
    private long pages;
    private Map<GoalId, Day> days;
  }

  @Test
  void every_field_and_everything_it_leads_to_is_in_the_shape_once() {
    assertThat(AggregateState.shape(Diary.class))
        .isEqualTo(
            """
            AggregateStateTest$Diary
              goalId: GoalId
              pages: int
              days: Map<GoalId, AggregateStateTest$Day>
            AggregateStateTest$Day
              on: LocalDate
              mood: AggregateStateTest$Mood
              before: List<AggregateStateTest$Day>
            AggregateStateTest$Mood = GOOD, BAD
            """);
  }

  @Test
  void another_shape_is_another_revision_even_when_nobody_thought_of_it() {
    assertThat(AggregateState.revision(Diary.class))
        .startsWith("7/")
        .isNotEqualTo(AggregateState.revision(OtherDiary.class));
  }
}
