package nl.wijkverband.mdocasework.write.submitcase;

import static org.springframework.http.HttpStatus.CREATED;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import nl.wijkverband.mdocasework.read.Consents;
import nl.wijkverband.mdocasework.write.people.Professionals;
import nl.wijkverband.platform.access.Access;
import nl.wijkverband.platform.command.Accepted;
import nl.wijkverband.platform.command.Caller;
import nl.wijkverband.platform.command.Commands;
import nl.wijkverband.platform.envelope.Ground;
import nl.wijkverband.platform.envelope.TimeOrderedId;
import nl.wijkverband.platform.moment.DutchCalendar;
import nl.wijkverband.platform.web.input.LongText;
import nl.wijkverband.platform.web.input.SensibleDate;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.MdoPurpose;
import nl.wijkverband.vocabulary.SubmissionId;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SubmitCaseEndpoint {

  private final Access access;
  private final Commands commands;
  private final Consents consents;
  private final DutchCalendar calendar;

  SubmitCaseEndpoint(Access access, Commands commands, Consents consents, DutchCalendar calendar) {
    this.access = access;
    this.commands = commands;
    this.consents = consents;
    this.calendar = calendar;
  }

  @PostMapping("/v1/cases/{caseId}/submissions")
  @ResponseStatus(CREATED)
  Accepted submit(@PathVariable CaseId caseId, @Valid @RequestBody Body body, Caller caller) {
    Ground ground = access.toCase(caller.actor(), caseId, Professionals.TREATING);
    var submissionId = new SubmissionId(TimeOrderedId.next());
    return commands.send(
        new SubmitCase(
            caseId,
            submissionId,
            body.purpose(),
            body.question().strip(),
            body.introduction().strip(),
            body.submittedOn(),
            consents.allowSharing(caseId),
            caller.asPractitioner(),
            calendar.today()),
        caller,
        ground,
        calendar.momentOf(body.submittedOn()),
        submissionId);
  }

  record Body(
      @NotNull MdoPurpose purpose,
      @NotBlank @LongText String question,
      @NotBlank @LongText String introduction,
      @NotNull @SensibleDate LocalDate submittedOn) {}
}
