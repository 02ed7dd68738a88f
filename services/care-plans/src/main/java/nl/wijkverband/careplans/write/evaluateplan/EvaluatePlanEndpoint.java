package nl.wijkverband.careplans.write.evaluateplan;

import static org.springframework.http.HttpStatus.CREATED;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.wijkverband.careplans.write.Words;
import nl.wijkverband.platform.access.Access;
import nl.wijkverband.platform.command.Accepted;
import nl.wijkverband.platform.command.Caller;
import nl.wijkverband.platform.command.Commands;
import nl.wijkverband.platform.envelope.Ground;
import nl.wijkverband.platform.envelope.TimeOrderedId;
import nl.wijkverband.platform.moment.DutchCalendar;
import nl.wijkverband.platform.web.input.LongText;
import nl.wijkverband.platform.web.input.SensibleDate;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EvaluationId;
import nl.wijkverband.vocabulary.EvaluationOutcome;
import nl.wijkverband.vocabulary.GoalId;
import nl.wijkverband.vocabulary.GoalOutcome;
import nl.wijkverband.vocabulary.GoalResult;
import nl.wijkverband.vocabulary.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class EvaluatePlanEndpoint {

  private static final Set<Role> ROLES = Set.of(Role.GP, Role.POH, Role.PSYCHOLOGIST);

  private final Access access;
  private final Commands commands;
  private final DutchCalendar calendar;

  EvaluatePlanEndpoint(Access access, Commands commands, DutchCalendar calendar) {
    this.access = access;
    this.commands = commands;
    this.calendar = calendar;
  }

  @PostMapping("/v1/cases/{caseId}/plan/evaluations")
  @ResponseStatus(CREATED)
  Accepted evaluate(@PathVariable CaseId caseId, @Valid @RequestBody Body body, Caller caller) {
    Ground ground = access.toCase(caller.actor(), caseId, ROLES);
    var evaluationId = new EvaluationId(TimeOrderedId.next());
    return commands.send(
        new EvaluatePlan(
            caseId,
            evaluationId,
            body.goals().stream().map(Result::toResult).toList(),
            body.functioning().strip(),
            body.outcome(),
            Words.orNothing(body.reason()),
            body.nextEvaluationOn(),
            body.evaluatedOn(),
            caller.asPractitioner(),
            calendar.today()),
        caller,
        ground,
        calendar.momentOf(body.evaluatedOn()),
        evaluationId);
  }

  record Body(
      @NotNull @Size(max = 20) List<@Valid @NotNull Result> goals,
      @NotBlank @LongText String functioning,
      @NotNull EvaluationOutcome outcome,
      @LongText @Nullable String reason,
      @SensibleDate @Nullable LocalDate nextEvaluationOn,
      @NotNull @SensibleDate LocalDate evaluatedOn) {}

  record Result(
      @NotNull GoalId goalId, @NotNull GoalOutcome outcome, @LongText @Nullable String analysis) {

    GoalResult toResult() {
      return new GoalResult(goalId, outcome, Words.orNothing(analysis));
    }
  }
}
