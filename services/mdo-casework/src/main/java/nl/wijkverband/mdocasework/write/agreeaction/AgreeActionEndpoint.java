package nl.wijkverband.mdocasework.write.agreeaction;

import static org.springframework.http.HttpStatus.CREATED;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import nl.wijkverband.mdocasework.read.SubmittedCases;
import nl.wijkverband.mdocasework.read.Treating;
import nl.wijkverband.mdocasework.write.people.PractitionerBody;
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
import nl.wijkverband.vocabulary.ActionId;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.SubmissionId;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AgreeActionEndpoint {

  private final Access access;
  private final Commands commands;
  private final Treating treating;
  private final SubmittedCases submitted;
  private final DutchCalendar calendar;

  AgreeActionEndpoint(
      Access access,
      Commands commands,
      Treating treating,
      SubmittedCases submitted,
      DutchCalendar calendar) {
    this.access = access;
    this.commands = commands;
    this.treating = treating;
    this.submitted = submitted;
    this.calendar = calendar;
  }

  @PostMapping("/v1/cases/{caseId}/submissions/{submissionId}/actions")
  @ResponseStatus(CREATED)
  Accepted agree(
      @PathVariable CaseId caseId,
      @PathVariable SubmissionId submissionId,
      @Valid @RequestBody Body body,
      Caller caller) {
    Ground ground = access.toCase(caller.actor(), caseId, Professionals.CHAIR);
    var actionId = new ActionId(TimeOrderedId.next());
    PractitionerRef owner = body.owner().toRef();
    return commands.send(
        new AgreeAction(
            caseId,
            submissionId,
            actionId,
            body.what().strip(),
            owner,
            treating.contains(caseId, owner),
            body.due(),
            body.agreedOn(),
            calendar.today()),
        caller,
        ground,
        calendar.momentOf(body.agreedOn(), submitted.openedAt(submissionId)),
        actionId);
  }

  record Body(
      @NotBlank @LongText String what,
      @NotNull @Valid PractitionerBody owner,
      @NotNull @SensibleDate LocalDate due,
      @NotNull @SensibleDate LocalDate agreedOn) {}
}
