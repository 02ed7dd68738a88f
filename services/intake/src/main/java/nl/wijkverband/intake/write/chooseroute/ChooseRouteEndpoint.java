package nl.wijkverband.intake.write.chooseroute;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Set;
import nl.wijkverband.platform.access.Access;
import nl.wijkverband.platform.command.Accepted;
import nl.wijkverband.platform.command.Caller;
import nl.wijkverband.platform.command.Commands;
import nl.wijkverband.platform.moment.DutchCalendar;
import nl.wijkverband.platform.web.input.LongText;
import nl.wijkverband.platform.web.input.SensibleDate;
import nl.wijkverband.vocabulary.CareRoute;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.Role;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where the care goes, by severity and eligibility. */
@RestController
class ChooseRouteEndpoint {

  /** What the form sends. */
  record Choice(
      @NotNull CareRoute route,
      @NotBlank @LongText String reason,
      @NotNull @SensibleDate LocalDate chosenOn) {}

  private final Access access;
  private final Commands commands;
  private final DutchCalendar calendar;

  ChooseRouteEndpoint(Access access, Commands commands, DutchCalendar calendar) {
    this.access = access;
    this.commands = commands;
    this.calendar = calendar;
  }

  @PostMapping("/v1/cases/{caseId}/route")
  @ResponseStatus(HttpStatus.CREATED)
  Accepted chooseRoute(
      @PathVariable CaseId caseId, @Valid @RequestBody Choice choice, Caller caller) {
    var ground = access.toCase(caller.actor(), caseId, Set.of(Role.GP));
    var command =
        new ChooseRoute(
            caseId, choice.route(), choice.reason(), choice.chosenOn(), calendar.today());
    return commands.send(command, caller, ground, calendar.momentOf(command.chosenOn()), caseId);
  }
}
