package nl.wijkverband.careplans.write.decideinvoice;

import static org.springframework.http.HttpStatus.CREATED;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Set;
import nl.wijkverband.careplans.write.Words;
import nl.wijkverband.careplans.write.appointment.AgendaId;
import nl.wijkverband.platform.access.Access;
import nl.wijkverband.platform.command.Accepted;
import nl.wijkverband.platform.command.Caller;
import nl.wijkverband.platform.command.Commands;
import nl.wijkverband.platform.envelope.Ground;
import nl.wijkverband.platform.moment.DutchCalendar;
import nl.wijkverband.platform.web.input.LongText;
import nl.wijkverband.platform.web.input.SensibleDate;
import nl.wijkverband.vocabulary.AppointmentId;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class DecideInvoiceEndpoint {

  private final Access access;
  private final Commands commands;
  private final DutchCalendar calendar;

  DecideInvoiceEndpoint(Access access, Commands commands, DutchCalendar calendar) {
    this.access = access;
    this.commands = commands;
    this.calendar = calendar;
  }

  @PostMapping("/v1/cases/{caseId}/appointments/{appointmentId}/no-show/invoice")
  @ResponseStatus(CREATED)
  Accepted decide(
      @PathVariable CaseId caseId,
      @PathVariable AppointmentId appointmentId,
      @Valid @RequestBody Body body,
      Caller caller) {
    Ground ground = access.toCase(caller.actor(), caseId, Set.of(Role.GP));
    return commands.send(
        new DecideInvoice(
            AgendaId.of(caseId),
            caseId,
            appointmentId,
            body.charged(),
            Words.orNothing(body.reason()),
            body.decidedOn(),
            calendar.today()),
        caller,
        ground,
        calendar.momentOf(body.decidedOn()),
        appointmentId);
  }

  record Body(
      @NotNull Boolean charged,
      @LongText @Nullable String reason,
      @NotNull @SensibleDate LocalDate decidedOn) {}
}
