package nl.wijkverband.mdocasework.write.takeoffagenda;

import static org.springframework.http.HttpStatus.CREATED;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import nl.wijkverband.mdocasework.read.SubmittedCases;
import nl.wijkverband.mdocasework.write.people.Professionals;
import nl.wijkverband.platform.access.Access;
import nl.wijkverband.platform.command.Accepted;
import nl.wijkverband.platform.command.Caller;
import nl.wijkverband.platform.command.Commands;
import nl.wijkverband.platform.envelope.Ground;
import nl.wijkverband.platform.moment.DutchCalendar;
import nl.wijkverband.platform.web.input.LongText;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.MeetingId;
import nl.wijkverband.vocabulary.SubmissionId;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class TakeOffAgendaEndpoint {

  private final Access access;
  private final Commands commands;
  private final SubmittedCases submitted;
  private final DutchCalendar calendar;

  TakeOffAgendaEndpoint(
      Access access, Commands commands, SubmittedCases submitted, DutchCalendar calendar) {
    this.access = access;
    this.commands = commands;
    this.submitted = submitted;
    this.calendar = calendar;
  }

  @PostMapping("/v1/meetings/{meetingId}/agenda/{submissionId}/removal")
  @ResponseStatus(CREATED)
  Accepted takeOff(
      @PathVariable MeetingId meetingId,
      @PathVariable SubmissionId submissionId,
      @Valid @RequestBody Body body,
      Caller caller) {
    CaseId caseId = submitted.caseOf(submissionId);
    Ground ground = access.toCase(caller.actor(), caseId, Professionals.CHAIR);
    return commands.send(
        new TakeOffAgenda(caseId, submissionId, meetingId, body.reason().strip()),
        caller,
        ground,
        calendar.now(),
        submissionId);
  }

  record Body(@NotBlank @LongText String reason) {}
}
