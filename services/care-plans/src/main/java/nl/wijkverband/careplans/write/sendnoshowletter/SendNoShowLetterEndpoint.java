package nl.wijkverband.careplans.write.sendnoshowletter;

import static org.springframework.http.HttpStatus.CREATED;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import nl.wijkverband.careplans.write.appointment.AgendaId;
import nl.wijkverband.careplans.write.kernteam.CareProviders;
import nl.wijkverband.platform.access.Access;
import nl.wijkverband.platform.command.Accepted;
import nl.wijkverband.platform.command.Caller;
import nl.wijkverband.platform.command.Commands;
import nl.wijkverband.platform.envelope.Ground;
import nl.wijkverband.platform.moment.DutchCalendar;
import nl.wijkverband.platform.web.input.SensibleDate;
import nl.wijkverband.vocabulary.AppointmentId;
import nl.wijkverband.vocabulary.CaseId;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SendNoShowLetterEndpoint {

  private final Access access;
  private final Commands commands;
  private final DutchCalendar calendar;

  SendNoShowLetterEndpoint(Access access, Commands commands, DutchCalendar calendar) {
    this.access = access;
    this.commands = commands;
    this.calendar = calendar;
  }

  @PostMapping("/v1/cases/{caseId}/appointments/{appointmentId}/no-show/letter")
  @ResponseStatus(CREATED)
  Accepted send(
      @PathVariable CaseId caseId,
      @PathVariable AppointmentId appointmentId,
      @Valid @RequestBody Body body,
      Caller caller) {
    Ground ground = access.toCase(caller.actor(), caseId, CareProviders.ALL);
    return commands.send(
        new SendNoShowLetter(
            AgendaId.of(caseId),
            caseId,
            appointmentId,
            caller.asPractitioner(),
            body.sentOn(),
            calendar.today()),
        caller,
        ground,
        calendar.momentOf(body.sentOn()),
        appointmentId);
  }

  record Body(@NotNull @SensibleDate LocalDate sentOn) {}
}
