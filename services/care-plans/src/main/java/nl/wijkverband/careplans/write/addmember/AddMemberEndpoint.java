package nl.wijkverband.careplans.write.addmember;

import static org.springframework.http.HttpStatus.CREATED;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import nl.wijkverband.careplans.read.Consents;
import nl.wijkverband.careplans.write.kernteam.CareProviders;
import nl.wijkverband.careplans.write.kernteam.MemberBody;
import nl.wijkverband.platform.access.Access;
import nl.wijkverband.platform.command.Accepted;
import nl.wijkverband.platform.command.Caller;
import nl.wijkverband.platform.command.Commands;
import nl.wijkverband.platform.envelope.Ground;
import nl.wijkverband.platform.moment.DutchCalendar;
import nl.wijkverband.platform.web.input.SensibleDate;
import nl.wijkverband.vocabulary.CaseId;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AddMemberEndpoint {

  private final Access access;
  private final Commands commands;
  private final Consents consents;
  private final DutchCalendar calendar;

  AddMemberEndpoint(Access access, Commands commands, Consents consents, DutchCalendar calendar) {
    this.access = access;
    this.commands = commands;
    this.consents = consents;
    this.calendar = calendar;
  }

  @PostMapping("/v1/cases/{caseId}/kernteam/members")
  @ResponseStatus(CREATED)
  Accepted add(@PathVariable CaseId caseId, @Valid @RequestBody Body body, Caller caller) {
    Ground ground = access.toCase(caller.actor(), caseId, CareProviders.ALL);
    return commands.send(
        new AddMember(
            caseId,
            body.member().toRef(),
            body.joinedOn(),
            ground.practiceId(),
            consents.of(caseId),
            caller.asPractitioner(),
            calendar.today()),
        caller,
        ground,
        calendar.momentOf(body.joinedOn()),
        body.member().id());
  }

  record Body(@NotNull @Valid MemberBody member, @NotNull @SensibleDate LocalDate joinedOn) {}
}
