package nl.wijkverband.mdocasework.write.putonagenda;

import static org.springframework.http.HttpStatus.CREATED;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import nl.wijkverband.mdocasework.read.meetings.Meeting;
import nl.wijkverband.mdocasework.read.meetings.Meetings;
import nl.wijkverband.mdocasework.write.people.Professionals;
import nl.wijkverband.platform.access.Access;
import nl.wijkverband.platform.command.Accepted;
import nl.wijkverband.platform.command.Caller;
import nl.wijkverband.platform.command.Commands;
import nl.wijkverband.platform.envelope.Ground;
import nl.wijkverband.platform.moment.DutchCalendar;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.MeetingId;
import nl.wijkverband.vocabulary.SubmissionId;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PutOnAgendaEndpoint {

  private final Access access;
  private final Commands commands;
  private final Meetings meetings;
  private final DutchCalendar calendar;

  PutOnAgendaEndpoint(Access access, Commands commands, Meetings meetings, DutchCalendar calendar) {
    this.access = access;
    this.commands = commands;
    this.meetings = meetings;
    this.calendar = calendar;
  }

  @PostMapping("/v1/meetings/{meetingId}/agenda")
  @ResponseStatus(CREATED)
  Accepted put(@PathVariable MeetingId meetingId, @Valid @RequestBody Body body, Caller caller) {
    Ground ground = access.toWijkCase(caller.actor(), body.caseId(), Professionals.CHAIR);
    Meeting meeting = meetings.readInWijk(meetingId, caller.actor().wijk());
    return commands.send(
        new PutOnAgenda(
            body.caseId(),
            body.submissionId(),
            meeting.id(),
            meeting.at(),
            meeting.chair(),
            meeting.participants(),
            body.order(),
            body.minutes(),
            caller.asPractitioner()),
        caller,
        ground,
        calendar.now(),
        body.submissionId());
  }

  record Body(
      @NotNull CaseId caseId,
      @NotNull SubmissionId submissionId,
      @NotNull Integer order,
      @NotNull Integer minutes) {}
}
