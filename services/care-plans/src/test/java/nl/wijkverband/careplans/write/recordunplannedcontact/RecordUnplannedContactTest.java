package nl.wijkverband.careplans.write.recordunplannedcontact;

import static nl.wijkverband.careplans.PlanA.CASE;
import static nl.wijkverband.careplans.PlanA.GP;
import static nl.wijkverband.careplans.PlanA.NOW;
import static nl.wijkverband.careplans.PlanA.PHYSIO;
import static nl.wijkverband.careplans.PlanA.PHYSIO2;
import static nl.wijkverband.careplans.PlanA.POH;
import static nl.wijkverband.careplans.PlanA.PSYCHOLOGIST;
import static nl.wijkverband.careplans.PlanA.at;
import static nl.wijkverband.careplans.PlanA.formed;
import static nl.wijkverband.careplans.RuleBroken.breaks;

import java.time.OffsetDateTime;
import java.util.UUID;
import nl.wijkverband.careplans.events.UnplannedContactRecorded;
import nl.wijkverband.careplans.write.CarePlan;
import nl.wijkverband.careplans.write.kernteam.OnlyTheKernteamWorksOnThePlan;
import nl.wijkverband.careplans.write.kernteam.TheKernteamIsFormedFirst;
import nl.wijkverband.careplans.write.kernteam.ThePractitionerIsInTheKernteam;
import nl.wijkverband.vocabulary.ContactForm;
import nl.wijkverband.vocabulary.ContactId;
import nl.wijkverband.vocabulary.PractitionerRef;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class RecordUnplannedContactTest {

  private final FixtureConfiguration<CarePlan> plan = new AggregateTestFixture<>(CarePlan.class);
  private final ContactId id = new ContactId(UUID.randomUUID());

  @Test
  void the_patient_called_the_physiotherapist_in_between() {
    plan.given(formed())
        .when(contact(PHYSIO, PHYSIO, at(0, 9)))
        .expectEvents(
            new UnplannedContactRecorded(
                CASE, id, PHYSIO, ContactForm.TELEPHONE, "Pijn na het lopen", at(0, 9)));
  }

  @Test
  void the_poh_writes_it_down_for_the_gp() {
    plan.given(formed())
        .when(contact(POH, GP, at(-3, 9)))
        .expectEvents(
            new UnplannedContactRecorded(
                CASE, id, GP, ContactForm.TELEPHONE, "Pijn na het lopen", at(-3, 9)));
  }

  @Test
  void it_was_with_somebody_of_the_kernteam() {
    plan.given(formed())
        .when(contact(GP, PSYCHOLOGIST, at(0, 9)))
        .expectException(breaks(ThePractitionerIsInTheKernteam.class, "practitionerId"));
  }

  @Test
  void somebody_outside_the_kernteam_does_not_write_it_down() {
    plan.given(formed())
        .when(contact(PHYSIO2, PHYSIO, at(0, 9)))
        .expectException(breaks(OnlyTheKernteamWorksOnThePlan.class));
  }

  @Test
  void a_contact_is_not_in_the_future() {
    plan.given(formed())
        .when(contact(PHYSIO, PHYSIO, at(0, 13)))
        .expectException(breaks(AContactIsNotInTheFuture.class, "at"));
  }

  @Test
  void first_there_is_a_kernteam() {
    plan.givenNoPriorActivity()
        .when(contact(GP, GP, at(0, 9)))
        .expectException(breaks(TheKernteamIsFormedFirst.class));
  }

  private RecordUnplannedContact contact(
      PractitionerRef by, PractitionerRef with, OffsetDateTime at) {
    return new RecordUnplannedContact(
        CASE, id, with.id(), ContactForm.TELEPHONE, "Pijn na het lopen", at, by, NOW);
  }
}
