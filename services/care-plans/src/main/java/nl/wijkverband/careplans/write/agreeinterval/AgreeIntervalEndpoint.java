package nl.wijkverband.careplans.write.agreeinterval;

import static org.springframework.http.HttpStatus.CREATED;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import nl.wijkverband.careplans.read.Kernteams;
import nl.wijkverband.careplans.write.appointment.AgendaId;
import nl.wijkverband.careplans.write.kernteam.CareProviders;
import nl.wijkverband.platform.access.Access;
import nl.wijkverband.platform.command.Accepted;
import nl.wijkverband.platform.command.Caller;
import nl.wijkverband.platform.command.Commands;
import nl.wijkverband.platform.envelope.Ground;
import nl.wijkverband.platform.moment.DutchCalendar;
import nl.wijkverband.platform.web.input.SensibleDate;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.PractitionerId;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AgreeIntervalEndpoint {

  private final Access access;
  private final Commands commands;
  private final Kernteams kernteams;
  private final DutchCalendar calendar;

  AgreeIntervalEndpoint(
      Access access, Commands commands, Kernteams kernteams, DutchCalendar calendar) {
    this.access = access;
    this.commands = commands;
    this.kernteams = kernteams;
    this.calendar = calendar;
  }

  @PostMapping("/v1/cases/{caseId}/intervals")
  @ResponseStatus(CREATED)
  Accepted agree(@PathVariable CaseId caseId, @Valid @RequestBody Body body, Caller caller) {
    Ground ground = access.toCase(caller.actor(), caseId, CareProviders.ALL);
    return commands.send(
        new AgreeInterval(
            AgendaId.of(caseId),
            caseId,
            body.practitionerId(),
            body.minWeeks(),
            body.maxWeeks(),
            body.from(),
            kernteams.of(caseId),
            caller.asPractitioner(),
            calendar.today()),
        caller,
        ground,
        calendar.momentOf(body.from()),
        body.practitionerId());
  }

  record Body(
      @NotNull PractitionerId practitionerId,
      @NotNull Integer minWeeks,
      @NotNull Integer maxWeeks,
      @NotNull @SensibleDate LocalDate from) {}
}
