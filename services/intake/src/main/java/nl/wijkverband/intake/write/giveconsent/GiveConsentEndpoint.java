package nl.wijkverband.intake.write.giveconsent;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Set;
import nl.wijkverband.platform.access.Access;
import nl.wijkverband.platform.command.Accepted;
import nl.wijkverband.platform.command.Caller;
import nl.wijkverband.platform.command.Commands;
import nl.wijkverband.platform.moment.DutchCalendar;
import nl.wijkverband.platform.web.input.SensibleDate;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.ConsentForm;
import nl.wijkverband.vocabulary.ConsentPurpose;
import nl.wijkverband.vocabulary.Role;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The patient says yes to one purpose. */
@RestController
class GiveConsentEndpoint {

  /** What the form sends. */
  record Consent(
      @NotNull ConsentPurpose purpose,
      @NotNull ConsentForm how,
      @NotNull @SensibleDate LocalDate givenOn) {}

  private final Access access;
  private final Commands commands;
  private final DutchCalendar calendar;

  GiveConsentEndpoint(Access access, Commands commands, DutchCalendar calendar) {
    this.access = access;
    this.commands = commands;
    this.calendar = calendar;
  }

  @PostMapping("/v1/cases/{caseId}/consents")
  @ResponseStatus(HttpStatus.CREATED)
  Accepted giveConsent(
      @PathVariable CaseId caseId, @Valid @RequestBody Consent consent, Caller caller) {
    var ground = access.toCase(caller.actor(), caseId, Set.of(Role.GP, Role.POH));
    var command =
        new GiveConsent(
            caseId, consent.purpose(), consent.how(), consent.givenOn(), calendar.today());
    return commands.send(command, caller, ground, calendar.momentOf(command.givenOn()), caseId);
  }
}
