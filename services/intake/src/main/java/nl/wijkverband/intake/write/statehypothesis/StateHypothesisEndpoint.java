package nl.wijkverband.intake.write.statehypothesis;

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
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.Role;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** ALK as a working hypothesis, never as a diagnosis. */
@RestController
class StateHypothesisEndpoint {

  /** What the form sends. */
  record Hypothesis(
      @NotBlank @LongText String reasoning, @NotNull @SensibleDate LocalDate statedOn) {}

  private final Access access;
  private final Commands commands;
  private final DutchCalendar calendar;

  StateHypothesisEndpoint(Access access, Commands commands, DutchCalendar calendar) {
    this.access = access;
    this.commands = commands;
    this.calendar = calendar;
  }

  @PostMapping("/v1/cases/{caseId}/alk-hypothesis")
  @ResponseStatus(HttpStatus.CREATED)
  Accepted stateHypothesis(
      @PathVariable CaseId caseId, @Valid @RequestBody Hypothesis hypothesis, Caller caller) {
    var ground = access.toCase(caller.actor(), caseId, Set.of(Role.GP));
    var command =
        new StateHypothesis(
            caseId, hypothesis.reasoning(), hypothesis.statedOn(), calendar.today());
    return commands.send(command, caller, ground, calendar.momentOf(command.statedOn()), caseId);
  }
}
