package nl.wijkverband.intake.write.addscegsnote;

import static nl.wijkverband.intake.People.CASE;
import static nl.wijkverband.intake.People.LATER;
import static nl.wijkverband.intake.People.NOTE;
import static nl.wijkverband.intake.People.OPENED;
import static nl.wijkverband.intake.People.TODAY;
import static nl.wijkverband.intake.People.TOMORROW;

import java.time.LocalDate;
import nl.wijkverband.intake.events.ScegsNoteAdded;
import nl.wijkverband.intake.write.Casework;
import nl.wijkverband.intake.write.CaseworkFixture;
import nl.wijkverband.intake.write.rules.DatesCannotLieBeforeTheCaseOpened;
import nl.wijkverband.intake.write.rules.DatesCannotLieInTheFuture;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AddScegsNoteTest extends CaseworkFixture {

  private ResultValidator<Casework> add(@Nullable String social, LocalDate contactOn) {
    return casework
        .given(CASE_OPENED)
        .when(new AddScegsNote(CASE, NOTE, null, null, null, null, social, contactOn, TODAY));
  }

  @Test
  void one_dimension_is_enough_for_a_note() {
    add("school houdt contact", LATER)
        .expectEvents(
            new ScegsNoteAdded(CASE, NOTE, null, null, null, null, "school houdt contact", LATER));
  }

  @Test
  void a_note_says_something() {
    stoppedBy(ScegsNotesSaySomething.class, add(null, LATER));
  }

  @Test
  void a_contact_of_tomorrow_has_no_note() {
    stoppedBy(DatesCannotLieInTheFuture.class, add("school", TOMORROW));
  }

  @Test
  void a_note_belongs_to_the_case() {
    stoppedBy(DatesCannotLieBeforeTheCaseOpened.class, add("school", OPENED.minusDays(1)));
  }
}
