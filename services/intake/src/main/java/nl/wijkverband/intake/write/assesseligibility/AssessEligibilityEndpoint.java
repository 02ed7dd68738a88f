package nl.wijkverband.intake.write.assesseligibility;

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
import nl.wijkverband.vocabulary.EligibilityCriterion;
import nl.wijkverband.vocabulary.Exclusion;
import nl.wijkverband.vocabulary.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Whether the programme is for this patient now. */
@RestController
class AssessEligibilityEndpoint {

  /** What the form sends. */
  record Assessment(
      @NotNull @Size(max = 3) List<@NotNull EligibilityCriterion> criteria,
      @NotNull @Size(max = 3) List<@NotNull Exclusion> exclusions,
      @Nullable @LongText String stabiliseFirst,
      @Nullable @SensibleDate LocalDate lookAgainOn,
      @Nullable @LongText String ageOverrideReason,
      @NotNull @SensibleDate LocalDate assessedOn) {}

  private final Access access;
  private final Commands commands;
  private final DutchCalendar calendar;

  AssessEligibilityEndpoint(Access access, Commands commands, DutchCalendar calendar) {
    this.access = access;
    this.commands = commands;
    this.calendar = calendar;
  }

  @PostMapping("/v1/cases/{caseId}/eligibility")
  @ResponseStatus(HttpStatus.CREATED)
  Accepted assessEligibility(
      @PathVariable CaseId caseId, @Valid @RequestBody Assessment assessment, Caller caller) {
    var ground = access.toCase(caller.actor(), caseId, Set.of(Role.GP));
    var command =
        new AssessEligibility(
            caseId,
            assessment.criteria().stream().distinct().sorted().toList(),
            assessment.exclusions().stream().distinct().sorted().toList(),
            OptionalText.of(assessment.stabiliseFirst()),
            assessment.lookAgainOn(),
            OptionalText.of(assessment.ageOverrideReason()),
            assessment.assessedOn(),
            calendar.today());
    return commands.send(command, caller, ground, calendar.momentOf(command.assessedOn()), caseId);
  }
}
