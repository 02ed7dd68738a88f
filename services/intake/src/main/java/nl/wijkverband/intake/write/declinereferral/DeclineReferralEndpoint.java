package nl.wijkverband.intake.write.declinereferral;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import nl.wijkverband.platform.access.Access;
import nl.wijkverband.platform.command.Accepted;
import nl.wijkverband.platform.command.Caller;
import nl.wijkverband.platform.command.Commands;
import nl.wijkverband.platform.moment.DutchCalendar;
import nl.wijkverband.platform.web.input.LongText;
import nl.wijkverband.platform.web.input.SensibleDate;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.ReferralId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The receiver says no, and why. */
@RestController
class DeclineReferralEndpoint {

  /** What the form sends. */
  record Refusal(@NotBlank @LongText String reason, @Nullable @SensibleDate LocalDate on) {}

  private final Access access;
  private final Commands commands;
  private final DutchCalendar calendar;

  DeclineReferralEndpoint(Access access, Commands commands, DutchCalendar calendar) {
    this.access = access;
    this.commands = commands;
    this.calendar = calendar;
  }

  @PostMapping("/v1/cases/{caseId}/referrals/{referralId}/refusal")
  @ResponseStatus(HttpStatus.CREATED)
  Accepted declineReferral(
      @PathVariable CaseId caseId,
      @PathVariable ReferralId referralId,
      @Valid @RequestBody Refusal refusal,
      Caller caller) {
    var ground = access.toReferral(caller.actor(), caseId, referralId);
    var command =
        new DeclineReferral(
            caseId,
            referralId,
            caller.asPractitioner(),
            refusal.reason(),
            calendar.orToday(refusal.on()),
            calendar.today());
    return commands.send(
        command, caller, ground, calendar.momentOf(command.declinedOn()), referralId);
  }
}
