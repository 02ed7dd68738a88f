package nl.wijkverband.careplans.write.proposegoal;

import static org.springframework.http.HttpStatus.CREATED;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.wijkverband.careplans.write.Words;
import nl.wijkverband.careplans.write.kernteam.CareProviders;
import nl.wijkverband.platform.access.Access;
import nl.wijkverband.platform.command.Accepted;
import nl.wijkverband.platform.command.Caller;
import nl.wijkverband.platform.command.Commands;
import nl.wijkverband.platform.envelope.Ground;
import nl.wijkverband.platform.envelope.TimeOrderedId;
import nl.wijkverband.platform.moment.DutchCalendar;
import nl.wijkverband.platform.web.input.LongText;
import nl.wijkverband.platform.web.input.SensibleDate;
import nl.wijkverband.platform.web.input.ShortText;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.GoalId;
import nl.wijkverband.vocabulary.Horizon;
import nl.wijkverband.vocabulary.LifeDomain;
import nl.wijkverband.vocabulary.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ProposeGoalEndpoint {

  private final Access access;
  private final Commands commands;
  private final DutchCalendar calendar;

  ProposeGoalEndpoint(Access access, Commands commands, DutchCalendar calendar) {
    this.access = access;
    this.commands = commands;
    this.calendar = calendar;
  }

  @PostMapping("/v1/cases/{caseId}/goals")
  @ResponseStatus(CREATED)
  Accepted propose(@PathVariable CaseId caseId, @Valid @RequestBody Body body, Caller caller) {
    Ground ground = access.toCase(caller.actor(), caseId, CareProviders.ALL);
    var goalId = new GoalId(TimeOrderedId.next());
    return commands.send(
        new ProposeGoal(
            caseId,
            goalId,
            body.wording().strip(),
            body.domain(),
            body.horizon(),
            Words.orNothing(body.measuredBy()),
            body.helpersOnce(),
            body.proposedOn(),
            caller.asPractitioner(),
            calendar.today()),
        caller,
        ground,
        calendar.momentOf(body.proposedOn()),
        goalId);
  }

  record Body(
      @NotBlank @LongText String wording,
      @NotNull LifeDomain domain,
      @NotNull Horizon horizon,
      @ShortText @Nullable String measuredBy,
      @Nullable @Size(max = 20) List<@NotNull Role> helpers,
      @NotNull @SensibleDate LocalDate proposedOn) {

    List<Role> helpersOnce() {
      return helpers == null ? List.of() : helpers.stream().distinct().toList();
    }
  }
}
