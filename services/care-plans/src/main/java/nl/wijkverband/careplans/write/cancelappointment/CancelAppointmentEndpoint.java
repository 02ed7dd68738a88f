package nl.wijkverband.careplans.write.cancelappointment;

import static org.springframework.http.HttpStatus.CREATED;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import nl.wijkverband.careplans.write.Words;
import nl.wijkverband.careplans.write.appointment.AgendaId;
import nl.wijkverband.careplans.write.kernteam.CareProviders;
import nl.wijkverband.platform.access.Access;
import nl.wijkverband.platform.command.Accepted;
import nl.wijkverband.platform.command.Caller;
import nl.wijkverband.platform.command.Commands;
import nl.wijkverband.platform.envelope.Ground;
import nl.wijkverband.platform.moment.DutchCalendar;
import nl.wijkverband.platform.web.input.LongText;
import nl.wijkverband.platform.web.input.SensibleDate;
import nl.wijkverband.vocabulary.AppointmentId;
import nl.wijkverband.vocabulary.Cancellation;
import nl.wijkverband.vocabulary.CaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class CancelAppointmentEndpoint {

  private final Access access;
  private final Commands commands;
  private final DutchCalendar calendar;

  CancelAppointmentEndpoint(Access access, Commands commands, DutchCalendar calendar) {
    this.access = access;
    this.commands = commands;
    this.calendar = calendar;
  }

  @PostMapping("/v1/cases/{caseId}/appointments/{appointmentId}/cancellation")
  @ResponseStatus(CREATED)
  Accepted cancel(
      @PathVariable CaseId caseId,
      @PathVariable AppointmentId appointmentId,
      @Valid @RequestBody Body body,
      Caller caller) {
    Ground ground = access.toCase(caller.actor(), caseId, CareProviders.ALL);
    return commands.send(
        new CancelAppointment(
            AgendaId.of(caseId),
            caseId,
            appointmentId,
            caller.asPractitioner(),
            body.by(),
            Words.orNothing(body.reason()),
            body.on(),
            calendar.now()),
        caller,
        ground,
        calendar.momentOf(body.on()),
        appointmentId);
  }

  record Body(
      @NotNull Cancellation by,
      @LongText @Nullable String reason,
      @NotNull @SensibleDate LocalDate on) {}
}
