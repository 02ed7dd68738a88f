package nl.wijkverband.intake;

import static nl.wijkverband.intake.People.CASE;
import static nl.wijkverband.intake.People.PATIENT;

import java.util.List;
import java.util.stream.Stream;
import nl.wijkverband.intake.events.CaseEvent;
import nl.wijkverband.intake.events.CaseOpened;
import nl.wijkverband.intake.events.PatientEvent;
import nl.wijkverband.intake.events.PatientRegistered;
import nl.wijkverband.intake.write.Casework;
import nl.wijkverband.intake.write.Patient;
import nl.wijkverband.replay.SnapshotsTest;

/** What snapshots keep of the aggregates of intake. */
class IntakeSnapshotsTest extends SnapshotsTest {

  @Override
  protected Stream<Kind<?>> kinds() {
    return Stream.of(
        new Kind<>(Casework.class, CASE, List.of(CaseOpened.class), CaseEvent.class),
        new Kind<>(Patient.class, PATIENT, List.of(PatientRegistered.class), PatientEvent.class));
  }
}
