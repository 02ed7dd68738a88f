package nl.wijkverband.mdocasework.write.answeradvice;

import static org.springframework.http.HttpStatus.CREATED;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import nl.wijkverband.mdocasework.read.SubmittedCases;
import nl.wijkverband.mdocasework.write.Words;
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
import nl.wijkverband.vocabulary.PatientAnswer;
import nl.wijkverband.vocabulary.SubmissionId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AnswerAdviceEndpoint {

  private final Access access;
  private final Commands commands;
  private final SubmittedCases submitted;
  private final DutchCalendar calendar;

  AnswerAdviceEndpoint(
      Access access, Commands commands, SubmittedCases submitted, DutchCalendar calendar) {
    this.access = access;
    this.commands = commands;
    this.submitted = submitted;
    this.calendar = calendar;
  }

  @PostMapping("/v1/cases/{caseId}/submissions/{submissionId}/answer")
  @ResponseStatus(CREATED)
  Accepted answer(
      @PathVariable CaseId caseId,
      @PathVariable SubmissionId submissionId,
      @Valid @RequestBody Body body,
      Caller caller) {
    Ground ground = access.toCase(caller.actor(), caseId, Professionals.PRACTICE);
    return commands.send(
        new AnswerAdvice(
            caseId,
            submissionId,
            body.answer(),
            Words.orNothing(body.patientWords()),
            body.answeredOn(),
            caller.asPractitioner(),
            calendar.today()),
        caller,
        ground,
        calendar.momentOf(body.answeredOn(), submitted.closedAt(submissionId)),
        submissionId);
  }

  record Body(
      @NotNull PatientAnswer answer,
      @LongText @Nullable String patientWords,
      @NotNull @SensibleDate LocalDate answeredOn) {}
}
