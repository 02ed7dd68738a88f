package nl.wijkverband.intake.write.recordhealthscore;

import jakarta.validation.Valid;
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
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The number the patient gives, and what one more would take. */
@RestController
class RecordHealthScoreEndpoint {

  /** What the form sends. */
  record HealthScore(
      @NotNull Integer score,
      @NotNull @SensibleDate LocalDate measuredOn,
      @Nullable @LongText String neededForOneMore) {}

  private final Access access;
  private final Commands commands;
  private final DutchCalendar calendar;

  RecordHealthScoreEndpoint(Access access, Commands commands, DutchCalendar calendar) {
    this.access = access;
    this.commands = commands;
    this.calendar = calendar;
  }

  @PostMapping("/v1/cases/{caseId}/health-scores")
  @ResponseStatus(HttpStatus.CREATED)
  Accepted recordHealthScore(
      @PathVariable CaseId caseId, @Valid @RequestBody HealthScore healthScore, Caller caller) {
    var ground =
        access.toCase(caller.actor(), caseId, Set.of(Role.GP, Role.POH, Role.PHYSIOTHERAPIST));
    var command =
        new RecordHealthScore(
            caseId,
            healthScore.score(),
            healthScore.measuredOn(),
            healthScore.neededForOneMore(),
            calendar.today());
    return commands.send(command, caller, ground, calendar.momentOf(command.measuredOn()), caseId);
  }
}
