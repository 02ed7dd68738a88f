package nl.wijkverband.intake.write.recordexamination;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
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
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What was examined and found, and how it was told back in positive terms. */
@RestController
class RecordExaminationEndpoint {

  /** What the form sends. */
  record Examination(
      @NotBlank @LongText String examined,
      @NotBlank @LongText String findings,
      @Nullable @LongText String somaticComorbidity,
      @NotBlank @LongText String toldBack,
      @NotNull @SensibleDate LocalDate examinedOn) {}

  private final Access access;
  private final Commands commands;
  private final DutchCalendar calendar;

  RecordExaminationEndpoint(Access access, Commands commands, DutchCalendar calendar) {
    this.access = access;
    this.commands = commands;
    this.calendar = calendar;
  }

  @PostMapping("/v1/cases/{caseId}/examinations")
  @ResponseStatus(HttpStatus.CREATED)
  Accepted recordExamination(
      @PathVariable CaseId caseId, @Valid @RequestBody Examination examination, Caller caller) {
    var ground = access.toCase(caller.actor(), caseId, Set.of(Role.GP));
    var command =
        new RecordExamination(
            caseId,
            examination.examined(),
            examination.findings(),
            OptionalText.of(examination.somaticComorbidity()),
            examination.toldBack(),
            examination.examinedOn(),
            calendar.today());
    return commands.send(command, caller, ground, calendar.momentOf(command.examinedOn()), caseId);
  }
}
