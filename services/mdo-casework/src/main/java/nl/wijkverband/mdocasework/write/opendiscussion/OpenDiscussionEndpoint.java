package nl.wijkverband.mdocasework.write.opendiscussion;

import static org.springframework.http.HttpStatus.CREATED;

import jakarta.validation.Valid;
import java.time.OffsetDateTime;
import nl.wijkverband.mdocasework.read.KnownHistory;
import nl.wijkverband.mdocasework.read.SubmittedCases;
import nl.wijkverband.mdocasework.write.people.Professionals;
import nl.wijkverband.platform.access.Access;
import nl.wijkverband.platform.command.Accepted;
import nl.wijkverband.platform.command.Caller;
import nl.wijkverband.platform.command.Commands;
import nl.wijkverband.platform.envelope.Ground;
import nl.wijkverband.platform.moment.DutchCalendar;
import nl.wijkverband.platform.web.input.SensibleDate;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.MeetingId;
import nl.wijkverband.vocabulary.SubmissionId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class OpenDiscussionEndpoint {

  private final Access access;
  private final Commands commands;
  private final SubmittedCases submitted;
  private final KnownHistory history;
  private final DutchCalendar calendar;

  OpenDiscussionEndpoint(
      Access access,
      Commands commands,
      SubmittedCases submitted,
      KnownHistory history,
      DutchCalendar calendar) {
    this.access = access;
    this.commands = commands;
    this.submitted = submitted;
    this.history = history;
    this.calendar = calendar;
  }

  @PostMapping("/v1/meetings/{meetingId}/agenda/{submissionId}/discussion")
  @ResponseStatus(CREATED)
  Accepted open(
      @PathVariable MeetingId meetingId,
      @PathVariable SubmissionId submissionId,
      @Valid @RequestBody Body body,
      Caller caller) {
    CaseId caseId = submitted.caseOf(submissionId);
    Ground ground = access.toCase(caller.actor(), caseId, Professionals.CHAIR);
    OffsetDateTime openedAt = calendar.orNow(body.openedAt());
    return commands.send(
        new OpenDiscussion(
            caseId, submissionId, meetingId, history.of(caseId), openedAt, calendar.now()),
        caller,
        ground,
        openedAt.toInstant(),
        submissionId);
  }

  record Body(@SensibleDate @Nullable OffsetDateTime openedAt) {}
}
