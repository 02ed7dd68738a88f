package nl.wijkverband.careplans.write.revisegoal;

import static org.springframework.http.HttpStatus.CREATED;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Set;
import nl.wijkverband.careplans.write.goal.SeenRevision;
import nl.wijkverband.platform.access.Access;
import nl.wijkverband.platform.command.Accepted;
import nl.wijkverband.platform.command.Caller;
import nl.wijkverband.platform.command.Commands;
import nl.wijkverband.platform.envelope.Ground;
import nl.wijkverband.platform.moment.DutchCalendar;
import nl.wijkverband.platform.web.input.LongText;
import nl.wijkverband.platform.web.input.SensibleDate;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.GoalId;
import nl.wijkverband.vocabulary.Role;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ReviseGoalEndpoint {

  private static final Set<Role> ROLES = Set.of(Role.GP, Role.POH, Role.PHYSIOTHERAPIST);

  private final Access access;
  private final Commands commands;
  private final DutchCalendar calendar;

  ReviseGoalEndpoint(Access access, Commands commands, DutchCalendar calendar) {
    this.access = access;
    this.commands = commands;
    this.calendar = calendar;
  }

  @PostMapping("/v1/cases/{caseId}/goals/{goalId}/revision")
  @ResponseStatus(CREATED)
  Accepted revise(
      @PathVariable CaseId caseId,
      @PathVariable GoalId goalId,
      @Valid @RequestBody Body body,
      Caller caller) {
    Ground ground = access.toCase(caller.actor(), caseId, ROLES);
    return commands.send(
        new ReviseGoal(
            caseId,
            goalId,
            SeenRevision.of(caller),
            body.wording().strip(),
            body.reason().strip(),
            body.revisedOn(),
            caller.asPractitioner(),
            calendar.today()),
        caller,
        ground,
        calendar.momentOf(body.revisedOn()),
        goalId);
  }

  record Body(
      @NotBlank @LongText String wording,
      @NotBlank @LongText String reason,
      @NotNull @SensibleDate LocalDate revisedOn) {}
}
