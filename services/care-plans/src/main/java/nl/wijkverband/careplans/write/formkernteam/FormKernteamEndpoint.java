package nl.wijkverband.careplans.write.formkernteam;

import static org.springframework.http.HttpStatus.CREATED;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.wijkverband.careplans.read.Consents;
import nl.wijkverband.careplans.write.Words;
import nl.wijkverband.careplans.write.kernteam.CareProviders;
import nl.wijkverband.careplans.write.kernteam.MemberBody;
import nl.wijkverband.platform.access.Access;
import nl.wijkverband.platform.command.Accepted;
import nl.wijkverband.platform.command.Caller;
import nl.wijkverband.platform.command.Commands;
import nl.wijkverband.platform.envelope.Ground;
import nl.wijkverband.platform.moment.DutchCalendar;
import nl.wijkverband.platform.web.input.LongText;
import nl.wijkverband.platform.web.input.SensibleDate;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.PractitionerId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class FormKernteamEndpoint {

  private final Access access;
  private final Commands commands;
  private final Consents consents;
  private final DutchCalendar calendar;

  FormKernteamEndpoint(
      Access access, Commands commands, Consents consents, DutchCalendar calendar) {
    this.access = access;
    this.commands = commands;
    this.consents = consents;
    this.calendar = calendar;
  }

  @PostMapping("/v1/cases/{caseId}/kernteam")
  @ResponseStatus(CREATED)
  Accepted form(@PathVariable CaseId caseId, @Valid @RequestBody Body body, Caller caller) {
    Ground ground = access.toCase(caller.actor(), caseId, CareProviders.PRACTICE);
    return commands.send(
        new FormKernteam(
            caseId,
            body.members().stream().map(MemberBody::toRef).toList(),
            body.leadId(),
            body.buurtteamConsidered(),
            Words.orNothing(body.buurtteamReason()),
            body.formedOn(),
            ground.practiceId(),
            consents.of(caseId),
            calendar.today()),
        caller,
        ground,
        calendar.momentOf(body.formedOn()),
        caseId);
  }

  record Body(
      @NotEmpty @Size(max = 20) List<@NotNull @Valid MemberBody> members,
      @NotNull PractitionerId leadId,
      @NotNull Boolean buurtteamConsidered,
      @LongText @Nullable String buurtteamReason,
      @NotNull @SensibleDate LocalDate formedOn) {}
}
