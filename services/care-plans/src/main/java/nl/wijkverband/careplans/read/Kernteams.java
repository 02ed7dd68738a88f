package nl.wijkverband.careplans.read;

import nl.wijkverband.careplans.events.CarePlanEvent;
import nl.wijkverband.careplans.write.kernteam.Kernteam;
import nl.wijkverband.vocabulary.CaseId;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Who is in the kernteam of a case, read from its own history: always as of this moment. */
@Component
public class Kernteams {

  private final EventStore events;

  Kernteams(EventStore events) {
    this.events = events;
  }

  /** The kernteam of this case; {@link Kernteam#NONE} where none was formed. */
  public Kernteam of(CaseId caseId) {
    return events
        .readEvents(caseId.toString())
        .asStream()
        .map(message -> (CarePlanEvent) message.getPayload())
        .reduce(Kernteam.NONE, Kernteam::after, (one, other) -> other);
  }
}
