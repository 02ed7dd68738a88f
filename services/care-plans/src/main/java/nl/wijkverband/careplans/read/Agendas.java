package nl.wijkverband.careplans.read;

import java.time.Instant;
import nl.wijkverband.careplans.events.AgendaEvent;
import nl.wijkverband.careplans.write.Agenda;
import nl.wijkverband.careplans.write.appointment.AgendaId;
import nl.wijkverband.careplans.write.appointment.Appointments;
import nl.wijkverband.platform.moment.DutchCalendar;
import nl.wijkverband.vocabulary.AppointmentId;
import nl.wijkverband.vocabulary.CaseId;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** When the appointments of a case are, read from its own history. */
@Component
public class Agendas {

  private final EventStore events;
  private final DutchCalendar calendar;

  Agendas(EventStore events, DutchCalendar calendar) {
    this.events = events;
    this.calendar = calendar;
  }

  /** The appointment's own time; of one that is not there this moment, the agenda refuses it. */
  public Instant timeOf(CaseId caseId, AppointmentId appointmentId) {
    return of(caseId)
        .find(appointmentId)
        .map(appointment -> appointment.at().toInstant())
        .orElseGet(calendar::now);
  }

  private Appointments of(CaseId caseId) {
    var appointments = new Appointments();
    var history = events.readEvents(AgendaId.of(caseId).toString());
    while (history.hasNext()) {
      switch (history.next().getPayload()) {
        // A long history begins with a snapshot.
        case Agenda snapshot -> appointments = snapshot.appointments();
        case AgendaEvent event -> appointments.evolve(event);
        default -> throw new IllegalStateException("not of an agenda");
      }
    }
    return appointments;
  }
}
