package nl.wijkverband.intake.write.giveexplanation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.wijkverband.platform.access.Access;
import nl.wijkverband.platform.command.Accepted;
import nl.wijkverband.platform.command.Caller;
import nl.wijkverband.platform.command.Commands;
import nl.wijkverband.platform.moment.DutchCalendar;
import nl.wijkverband.platform.web.input.LongText;
import nl.wijkverband.platform.web.input.SensibleDate;
import nl.wijkverband.platform.web.input.ShortText;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.ExplanatoryModel;
import nl.wijkverband.vocabulary.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the patient was told, and the word the patient uses. */
@RestController
class GiveExplanationEndpoint {

  /** What the form sends. */
  record Explanation(
      @NotNull @Size(max = 11) List<@NotNull ExplanatoryModel> models,
      @Nullable @LongText String metaphor,
      @NotBlank @ShortText String patientWords,
      @NotNull @SensibleDate LocalDate givenOn) {}

  private final Access access;
  private final Commands commands;
  private final DutchCalendar calendar;

  GiveExplanationEndpoint(Access access, Commands commands, DutchCalendar calendar) {
    this.access = access;
    this.commands = commands;
    this.calendar = calendar;
  }

  @PostMapping("/v1/cases/{caseId}/explanations")
  @ResponseStatus(HttpStatus.CREATED)
  Accepted giveExplanation(
      @PathVariable CaseId caseId, @Valid @RequestBody Explanation explanation, Caller caller) {
    var ground = access.toCase(caller.actor(), caseId, Set.of(Role.GP, Role.POH));
    var command =
        new GiveExplanation(
            caseId,
            explanation.models().stream().distinct().toList(),
            explanation.metaphor(),
            explanation.patientWords(),
            explanation.givenOn(),
            calendar.today());
    return commands.send(command, caller, ground, calendar.momentOf(command.givenOn()), caseId);
  }
}
