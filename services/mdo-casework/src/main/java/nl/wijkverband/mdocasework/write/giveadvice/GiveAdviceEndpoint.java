package nl.wijkverband.mdocasework.write.giveadvice;

import static org.springframework.http.HttpStatus.CREATED;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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
import nl.wijkverband.vocabulary.SubmissionId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class GiveAdviceEndpoint {

  private final Access access;
  private final Commands commands;
  private final SubmittedCases submitted;
  private final DutchCalendar calendar;

  GiveAdviceEndpoint(
      Access access, Commands commands, SubmittedCases submitted, DutchCalendar calendar) {
    this.access = access;
    this.commands = commands;
    this.submitted = submitted;
    this.calendar = calendar;
  }

  @PostMapping("/v1/cases/{caseId}/submissions/{submissionId}/advice")
  @ResponseStatus(CREATED)
  Accepted give(
      @PathVariable CaseId caseId,
      @PathVariable SubmissionId submissionId,
      @Valid @RequestBody Body body,
      Caller caller) {
    Ground ground = access.toCase(caller.actor(), caseId, Professionals.CHAIR);
    return commands.send(
        new GiveAdvice(
            caseId,
            submissionId,
            body.discussion().strip(),
            body.heads(),
            body.givenOn(),
            calendar.today()),
        caller,
        ground,
        calendar.momentOf(body.givenOn(), submitted.openedAt(submissionId)),
        submissionId);
  }

  record Body(
      @NotBlank @LongText String discussion,
      @LongText @Nullable String body,
      @LongText @Nullable String mind,
      @LongText @Nullable String social,
      @LongText @Nullable String society,
      @LongText @Nullable String agreements,
      @LongText @Nullable String policy,
      @LongText @Nullable String practitioner,
      @LongText @Nullable String collaboration,
      @LongText @Nullable String organisation,
      @NotNull @SensibleDate LocalDate givenOn) {

    Heads heads() {
      return new Heads(
          Words.orNothing(body),
          Words.orNothing(mind),
          Words.orNothing(social),
          Words.orNothing(society),
          Words.orNothing(agreements),
          Words.orNothing(policy),
          Words.orNothing(practitioner),
          Words.orNothing(collaboration),
          Words.orNothing(organisation));
    }
  }
}
