package nl.wijkverband.intake.write.clarifyreferral;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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
import nl.wijkverband.vocabulary.ReferralId;
import nl.wijkverband.vocabulary.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The sender answers the receiver's question. */
@RestController
class ClarifyReferralEndpoint {

  /** What the form sends. */
  record Clarification(@NotBlank @LongText String text, @Nullable @SensibleDate LocalDate on) {}

  private final Access access;
  private final Commands commands;
  private final DutchCalendar calendar;

  ClarifyReferralEndpoint(Access access, Commands commands, DutchCalendar calendar) {
    this.access = access;
    this.commands = commands;
    this.calendar = calendar;
  }

  @PostMapping("/v1/cases/{caseId}/referrals/{referralId}/clarification")
  @ResponseStatus(HttpStatus.CREATED)
  Accepted clarifyReferral(
      @PathVariable CaseId caseId,
      @PathVariable ReferralId referralId,
      @Valid @RequestBody Clarification clarification,
      Caller caller) {
    var ground = access.toCase(caller.actor(), caseId, Set.of(Role.GP));
    var command =
        new ClarifyReferral(
            caseId,
            referralId,
            caller.actor().id(),
            clarification.text(),
            calendar.orToday(clarification.on()),
            calendar.today());
    return commands.send(
        command, caller, ground, calendar.momentOf(command.clarifiedOn()), referralId);
  }
}
