package nl.wijkverband.mdocasework;

import static nl.wijkverband.mdocasework.MdoOfA.CASE;

import java.util.List;
import java.util.stream.Stream;
import nl.wijkverband.mdocasework.events.MdoEvent;
import nl.wijkverband.mdocasework.write.MdoCase;
import nl.wijkverband.replay.SnapshotsTest;

/** What snapshots keep of the aggregates of MDO casework. */
class MdoCaseworkSnapshotsTest extends SnapshotsTest {

  @Override
  protected Stream<Kind<?>> kinds() {
    return Stream.of(new Kind<>(MdoCase.class, CASE, List.of(), MdoEvent.class));
  }
}
