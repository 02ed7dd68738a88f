package nl.wijkverband.careplans.write.recordactivationnote;

import static nl.wijkverband.careplans.PlanA.CASE;
import static nl.wijkverband.careplans.PlanA.PHYSIO;
import static nl.wijkverband.careplans.PlanA.PHYSIO2;
import static nl.wijkverband.careplans.PlanA.TODAY;
import static nl.wijkverband.careplans.PlanA.formed;
import static nl.wijkverband.careplans.RuleBroken.breaks;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkverband.careplans.events.ActivationNoteRecorded;
import nl.wijkverband.careplans.write.CarePlan;
import nl.wijkverband.careplans.write.kernteam.OnlyTheKernteamWorksOnThePlan;
import nl.wijkverband.careplans.write.kernteam.TheKernteamIsFormedFirst;
import nl.wijkverband.careplans.write.moment.ADateCannotLieInTheFuture;
import nl.wijkverband.vocabulary.NoteId;
import nl.wijkverband.vocabulary.PhysiotherapyEmphasis;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class RecordActivationNoteTest {

  private final FixtureConfiguration<CarePlan> plan = new AggregateTestFixture<>(CarePlan.class);
  private final NoteId id = new NoteId(UUID.randomUUID());

  @Test
  void the_physiotherapist_writes_down_how_it_goes() {
    plan.given(formed())
        .when(note(PHYSIO, TODAY))
        .expectEvents(
            new ActivationNoteRecorded(
                CASE, id, List.of(PhysiotherapyEmphasis.PACING), "Rustig opgebouwd", TODAY));
  }

  @Test
  void a_physiotherapist_outside_the_kernteam_does_not() {
    plan.given(formed())
        .when(note(PHYSIO2, TODAY))
        .expectException(breaks(OnlyTheKernteamWorksOnThePlan.class));
  }

  @Test
  void the_session_was_not_tomorrow() {
    plan.given(formed())
        .when(note(PHYSIO, TODAY.plusDays(1)))
        .expectException(breaks(ADateCannotLieInTheFuture.class, "sessionOn"));
  }

  @Test
  void first_there_is_a_kernteam() {
    plan.givenNoPriorActivity()
        .when(note(PHYSIO, TODAY))
        .expectException(breaks(TheKernteamIsFormedFirst.class));
  }

  private RecordActivationNote note(PractitionerRef by, LocalDate on) {
    return new RecordActivationNote(
        CASE, id, List.of(PhysiotherapyEmphasis.PACING), "Rustig opgebouwd", on, by, TODAY);
  }
}
