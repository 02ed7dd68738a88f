package nl.wijkverband.careplans;

import static nl.wijkverband.careplans.PlanA.CASE;

import java.util.List;
import java.util.stream.Stream;
import nl.wijkverband.careplans.events.AgendaEvent;
import nl.wijkverband.careplans.events.CarePlanEvent;
import nl.wijkverband.careplans.write.Agenda;
import nl.wijkverband.careplans.write.CarePlan;
import nl.wijkverband.replay.SnapshotsTest;

/** What snapshots keep of the aggregates of care plans. */
class CarePlansSnapshotsTest extends SnapshotsTest {

  @Override
  protected Stream<Kind<?>> kinds() {
    return Stream.of(
        new Kind<>(CarePlan.class, CASE, List.of(), CarePlanEvent.class),
        new Kind<>(Agenda.class, CASE, List.of(), AgendaEvent.class));
  }
}
