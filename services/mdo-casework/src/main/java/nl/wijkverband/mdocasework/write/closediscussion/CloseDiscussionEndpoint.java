package nl.wijkverband.mdocasework.write.closediscussion;

import static org.springframework.http.HttpStatus.CREATED;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.OffsetDateTime;
import nl.wijkverband.mdocasework.write.people.Professionals;
import nl.wijkverband.platform.access.Access;
import nl.wijkverband.platform.command.Accepted;
import nl.wijkverband.platform.command.Caller;
import nl.wijkverband.platform.command.Commands;
import nl.wijkverband.platform.envelope.Ground;
import nl.wijkverband.platform.moment.DutchCalendar;
import nl.wijkverband.platform.web.input.LongText;
import nl.wijkverband.platform.web.input.SensibleDate;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.SubmissionId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class CloseDiscussionEndpoint {

  private final Access access;
  private final Commands commands;
  private final DutchCalendar calendar;

  CloseDiscussionEndpoint(Access access, Commands commands, DutchCalendar calendar) {
    this.access = access;
    this.commands = commands;
    this.calendar = calendar;
  }

  @PostMapping("/v1/cases/{caseId}/submissions/{submissionId}/closure")
  @ResponseStatus(CREATED)
  Accepted close(
      @PathVariable CaseId caseId,
      @PathVariable SubmissionId submissionId,
      @Valid @RequestBody Body body,
      Caller caller) {
    Ground ground = access.toCase(caller.actor(), caseId, Professionals.CHAIR);
    OffsetDateTime closedAt = calendar.orNow(body.closedAt());
    return commands.send(
        new CloseDiscussion(
            caseId, submissionId, body.closingRound().strip(), closedAt, calendar.now()),
        caller,
        ground,
        closedAt.toInstant(),
        submissionId);
  }

  record Body(
      @NotBlank @LongText String closingRound, @SensibleDate @Nullable OffsetDateTime closedAt) {}
}
