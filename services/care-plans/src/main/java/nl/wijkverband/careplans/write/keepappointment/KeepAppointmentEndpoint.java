package nl.wijkverband.careplans.write.keepappointment;

import static org.springframework.http.HttpStatus.CREATED;

import nl.wijkverband.careplans.read.Agendas;
import nl.wijkverband.careplans.write.appointment.AgendaId;
import nl.wijkverband.careplans.write.kernteam.CareProviders;
import nl.wijkverband.platform.access.Access;
import nl.wijkverband.platform.command.Accepted;
import nl.wijkverband.platform.command.Caller;
import nl.wijkverband.platform.command.Commands;
import nl.wijkverband.platform.envelope.Ground;
import nl.wijkverband.platform.moment.DutchCalendar;
import nl.wijkverband.vocabulary.AppointmentId;
import nl.wijkverband.vocabulary.CaseId;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class KeepAppointmentEndpoint {

  private final Access access;
  private final Commands commands;
  private final Agendas agendas;
  private final DutchCalendar calendar;

  KeepAppointmentEndpoint(
      Access access, Commands commands, Agendas agendas, DutchCalendar calendar) {
    this.access = access;
    this.commands = commands;
    this.agendas = agendas;
    this.calendar = calendar;
  }

  @PostMapping("/v1/cases/{caseId}/appointments/{appointmentId}/attendance")
  @ResponseStatus(CREATED)
  Accepted keep(
      @PathVariable CaseId caseId, @PathVariable AppointmentId appointmentId, Caller caller) {
    Ground ground = access.toCase(caller.actor(), caseId, CareProviders.ALL);
    return commands.send(
        new KeepAppointment(
            AgendaId.of(caseId), caseId, appointmentId, caller.asPractitioner(), calendar.now()),
        caller,
        ground,
        agendas.timeOf(caseId, appointmentId),
        appointmentId);
  }
}
