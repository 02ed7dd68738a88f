package nl.wijkverband.intake.write.checkacuterisk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.wijkverband.intake.write.OptionalText;
import nl.wijkverband.platform.access.Access;
import nl.wijkverband.platform.command.Accepted;
import nl.wijkverband.platform.command.Caller;
import nl.wijkverband.platform.command.Commands;
import nl.wijkverband.platform.moment.DutchCalendar;
import nl.wijkverband.platform.web.input.LongText;
import nl.wijkverband.platform.web.input.SensibleDate;
import nl.wijkverband.vocabulary.AcuteRisk;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Acute risk first: at intake and whenever there is reason. */
@RestController
class CheckAcuteRiskEndpoint {

  /** What the form sends. */
  record Check(
      @NotNull @Size(max = 3) List<@NotNull AcuteRisk> found,
      @Nullable @LongText String note,
      @NotNull @SensibleDate LocalDate checkedOn) {}

  private final Access access;
  private final Commands commands;
  private final DutchCalendar calendar;

  CheckAcuteRiskEndpoint(Access access, Commands commands, DutchCalendar calendar) {
    this.access = access;
    this.commands = commands;
    this.calendar = calendar;
  }

  @PostMapping("/v1/cases/{caseId}/acute-risk-checks")
  @ResponseStatus(HttpStatus.CREATED)
  Accepted checkAcuteRisk(
      @PathVariable CaseId caseId, @Valid @RequestBody Check check, Caller caller) {
    var ground =
        access.toCase(
            caller.actor(),
            caseId,
            Set.of(Role.GP, Role.POH, Role.PHYSIOTHERAPIST, Role.PSYCHOLOGIST));
    var command =
        new CheckAcuteRisk(
            caseId,
            check.found().stream().distinct().sorted().toList(),
            OptionalText.of(check.note()),
            check.checkedOn(),
            calendar.today());
    return commands.send(command, caller, ground, calendar.momentOf(command.checkedOn()), caseId);
  }
}
