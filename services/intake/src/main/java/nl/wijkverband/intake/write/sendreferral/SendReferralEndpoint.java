package nl.wijkverband.intake.write.sendreferral;

import jakarta.validation.Valid;
import java.util.Set;
import nl.wijkverband.platform.access.Access;
import nl.wijkverband.platform.command.Accepted;
import nl.wijkverband.platform.command.Caller;
import nl.wijkverband.platform.command.Commands;
import nl.wijkverband.platform.envelope.TimeOrderedId;
import nl.wijkverband.platform.moment.DutchCalendar;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.ReferralId;
import nl.wijkverband.vocabulary.Role;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The GP sends a letter; what could not be paid is accepted too, as a fact about the case. */
@RestController
class SendReferralEndpoint {

  private final Access access;
  private final Commands commands;
  private final DutchCalendar calendar;

  SendReferralEndpoint(Access access, Commands commands, DutchCalendar calendar) {
    this.access = access;
    this.commands = commands;
    this.calendar = calendar;
  }

  @PostMapping("/v1/cases/{caseId}/referrals")
  @ResponseStatus(HttpStatus.CREATED)
  Accepted sendReferral(
      @PathVariable CaseId caseId, @Valid @RequestBody ReferralLetter letter, Caller caller) {
    var ground = access.toCase(caller.actor(), caseId, Set.of(Role.GP));
    var referralId = new ReferralId(TimeOrderedId.next());
    var command = letter.toCommand(caseId, referralId, caller.asPractitioner(), calendar.today());
    return commands.send(command, caller, ground, calendar.momentOf(command.sentOn()), referralId);
  }
}
