package nl.wijkverband.intake.write.decideseverity;

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
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.Role;
import nl.wijkverband.vocabulary.SeverityProfile;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The clinician decides; the proposal only supports. */
@RestController
class DecideSeverityEndpoint {

  /** What the form sends. */
  record Decision(
      @NotNull @Size(max = 8) List<@NotNull @Valid Judgement> judgements,
      @NotNull SeverityProfile decided,
      @Nullable @LongText String reasonToDiffer,
      @Nullable @LongText String predisposing,
      @Nullable @LongText String precipitating,
      @Nullable Integer relationWithCare,
      @NotNull @SensibleDate LocalDate decidedOn) {}

  private final Access access;
  private final Commands commands;
  private final DutchCalendar calendar;

  DecideSeverityEndpoint(Access access, Commands commands, DutchCalendar calendar) {
    this.access = access;
    this.commands = commands;
    this.calendar = calendar;
  }

  @PostMapping("/v1/cases/{caseId}/severity")
  @ResponseStatus(HttpStatus.CREATED)
  Accepted decideSeverity(
      @PathVariable CaseId caseId, @Valid @RequestBody Decision decision, Caller caller) {
    var ground = access.toCase(caller.actor(), caseId, Set.of(Role.GP, Role.POH));
    var command =
        new DecideSeverity(
            caseId,
            Judgement.all(decision.judgements()),
            decision.decided(),
            OptionalText.of(decision.reasonToDiffer()),
            OptionalText.of(decision.predisposing()),
            OptionalText.of(decision.precipitating()),
            decision.relationWithCare(),
            decision.decidedOn(),
            calendar.today());
    return commands.send(command, caller, ground, calendar.momentOf(command.decidedOn()), caseId);
  }
}
