package nl.wijkverband.careplans.write.recordcall;

import static org.springframework.http.HttpStatus.CREATED;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
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
import nl.wijkverband.vocabulary.CaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class RecordCallEndpoint {

  private final Access access;
  private final Commands commands;
  private final DutchCalendar calendar;

  RecordCallEndpoint(Access access, Commands commands, DutchCalendar calendar) {
    this.access = access;
    this.commands = commands;
    this.calendar = calendar;
  }

  @PostMapping("/v1/cases/{caseId}/appointments/{appointmentId}/no-show/calls")
  @ResponseStatus(CREATED)
  Accepted record(
      @PathVariable CaseId caseId,
      @PathVariable AppointmentId appointmentId,
      @Valid @RequestBody Body body,
      Caller caller) {
    Ground ground = access.toCase(caller.actor(), caseId, CareProviders.ALL);
    return commands.send(
        new RecordCall(
            AgendaId.of(caseId),
            caseId,
            appointmentId,
            caller.asPractitioner(),
            body.reached(),
            Words.orNothing(body.agreed()),
            body.calledAt(),
            calendar.now()),
        caller,
        ground,
        body.calledAt().toInstant(),
        appointmentId);
  }

  record Body(
      @NotNull Boolean reached,
      @LongText @Nullable String agreed,
      @NotNull @SensibleDate OffsetDateTime calledAt) {}
}
