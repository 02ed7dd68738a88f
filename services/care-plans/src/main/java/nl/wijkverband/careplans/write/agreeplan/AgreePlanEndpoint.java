package nl.wijkverband.careplans.write.agreeplan;

import static org.springframework.http.HttpStatus.CREATED;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.wijkverband.platform.access.Access;
import nl.wijkverband.platform.command.Accepted;
import nl.wijkverband.platform.command.Caller;
import nl.wijkverband.platform.command.Commands;
import nl.wijkverband.platform.envelope.Ground;
import nl.wijkverband.platform.moment.DutchCalendar;
import nl.wijkverband.platform.web.input.SensibleDate;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.PlanParty;
import nl.wijkverband.vocabulary.Role;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AgreePlanEndpoint {

  private static final Set<Role> ROLES = Set.of(Role.GP, Role.POH, Role.PSYCHOLOGIST);

  private final Access access;
  private final Commands commands;
  private final DutchCalendar calendar;

  AgreePlanEndpoint(Access access, Commands commands, DutchCalendar calendar) {
    this.access = access;
    this.commands = commands;
    this.calendar = calendar;
  }

  @PostMapping("/v1/cases/{caseId}/plan/agreements")
  @ResponseStatus(CREATED)
  Accepted agree(@PathVariable CaseId caseId, @Valid @RequestBody Body body, Caller caller) {
    Ground ground = access.toCase(caller.actor(), caseId, ROLES);
    return commands.send(
        new AgreePlan(
            caseId, body.partiesOnce(), caller.asPractitioner(), body.agreedOn(), calendar.today()),
        caller,
        ground,
        calendar.momentOf(body.agreedOn()),
        caseId);
  }

  record Body(
      @NotEmpty @Size(max = 3) List<@NotNull PlanParty> parties,
      @NotNull @SensibleDate LocalDate agreedOn) {

    List<PlanParty> partiesOnce() {
      return parties.stream().distinct().toList();
    }
  }
}
