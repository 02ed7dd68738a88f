package nl.wijkverband.intake.write.acceptreferral;

import jakarta.validation.Valid;
import java.time.LocalDate;
import nl.wijkverband.platform.access.Access;
import nl.wijkverband.platform.command.Accepted;
import nl.wijkverband.platform.command.Caller;
import nl.wijkverband.platform.command.Commands;
import nl.wijkverband.platform.moment.DutchCalendar;
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

/** The receiver says yes. */
@RestController
class AcceptReferralEndpoint {

  /** What the form sends. */
  record Acceptance(@Nullable @SensibleDate LocalDate on) {}

  private final Access access;
  private final Commands commands;
  private final DutchCalendar calendar;

  AcceptReferralEndpoint(Access access, Commands commands, DutchCalendar calendar) {
    this.access = access;
    this.commands = commands;
    this.calendar = calendar;
  }

  @PostMapping("/v1/cases/{caseId}/referrals/{referralId}/acceptance")
  @ResponseStatus(HttpStatus.CREATED)
  Accepted acceptReferral(
      @PathVariable CaseId caseId,
      @PathVariable ReferralId referralId,
      @Valid @RequestBody Acceptance acceptance,
      Caller caller) {
    var ground = access.toReferral(caller.actor(), caseId, referralId);
    var command =
        new AcceptReferral(
            caseId,
            referralId,
            caller.asPractitioner(),
            calendar.orToday(acceptance.on()),
            calendar.today());
    return commands.send(
        command, caller, ground, calendar.momentOf(command.acceptedOn()), referralId);
  }
}
