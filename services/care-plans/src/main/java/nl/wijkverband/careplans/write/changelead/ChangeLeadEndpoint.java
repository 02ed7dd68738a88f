package nl.wijkverband.careplans.write.changelead;

import static org.springframework.http.HttpStatus.CREATED;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
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
class ChangeLeadEndpoint {

  private final Access access;
  private final Commands commands;
  private final DutchCalendar calendar;

  ChangeLeadEndpoint(Access access, Commands commands, DutchCalendar calendar) {
    this.access = access;
    this.commands = commands;
    this.calendar = calendar;
  }

  @PostMapping("/v1/cases/{caseId}/kernteam/lead")
  @ResponseStatus(CREATED)
  Accepted change(@PathVariable CaseId caseId, @Valid @RequestBody Body body, Caller caller) {
    Ground ground = access.toCase(caller.actor(), caseId, CareProviders.ALL);
    return commands.send(
        new ChangeLead(
            caseId, body.leadId(), body.changedOn(), caller.asPractitioner(), calendar.today()),
        caller,
        ground,
        calendar.momentOf(body.changedOn()),
        body.leadId());
  }

  record Body(@NotNull PractitionerId leadId, @NotNull @SensibleDate LocalDate changedOn) {}
}
