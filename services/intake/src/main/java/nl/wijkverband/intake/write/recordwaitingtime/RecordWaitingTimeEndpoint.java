package nl.wijkverband.intake.write.recordwaitingtime;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import nl.wijkverband.platform.access.Access;
import nl.wijkverband.platform.command.Accepted;
import nl.wijkverband.platform.command.Caller;
import nl.wijkverband.platform.command.Commands;
import nl.wijkverband.platform.moment.DutchCalendar;
import nl.wijkverband.platform.web.input.SensibleDate;
import nl.wijkverband.platform.web.input.ShortText;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A waiting list is watched, for care at home bridges it. */
@RestController
class RecordWaitingTimeEndpoint {

  /** What the form sends; who names one number of weeks names the most. */
  record WaitingTime(
      @NotBlank @ShortText String waitsFor,
      @NotNull @SensibleDate LocalDate waitingSince,
      @Nullable Integer atLeastWeeks,
      @NotNull Integer expectedWeeks,
      @NotNull @SensibleDate LocalDate recordedOn) {}

  private final Access access;
  private final Commands commands;
  private final DutchCalendar calendar;

  RecordWaitingTimeEndpoint(Access access, Commands commands, DutchCalendar calendar) {
    this.access = access;
    this.commands = commands;
    this.calendar = calendar;
  }

  @PostMapping("/v1/cases/{caseId}/waiting-times")
  @ResponseStatus(HttpStatus.CREATED)
  Accepted recordWaitingTime(
      @PathVariable CaseId caseId, @Valid @RequestBody WaitingTime waitingTime, Caller caller) {
    var ground = access.toCase(caller.actor(), caseId, Set.of(Role.GP, Role.POH));
    var command =
        new RecordWaitingTime(
            caseId,
            waitingTime.waitsFor(),
            waitingTime.waitingSince(),
            Objects.requireNonNullElse(waitingTime.atLeastWeeks(), waitingTime.expectedWeeks()),
            waitingTime.expectedWeeks(),
            waitingTime.recordedOn(),
            calendar.today());
    return commands.send(command, caller, ground, calendar.momentOf(command.recordedOn()), caseId);
  }
}
