package nl.wijkverband.platform.running;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.wijkverband.platform.access.Access;
import nl.wijkverband.platform.command.Accepted;
import nl.wijkverband.platform.command.Caller;
import nl.wijkverband.platform.command.ChangedMeanwhile;
import nl.wijkverband.platform.command.Commands;
import nl.wijkverband.platform.web.input.LongText;
import nl.wijkverband.platform.web.input.NotInFuture;
import nl.wijkverband.platform.web.input.ShortText;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.Interval;
import nl.wijkverband.vocabulary.PractitionerId;
import nl.wijkverband.vocabulary.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A use case with a bit of every kind of input. */
@RestController
public class ScoreEndpoint {

  public record Helper(@NotNull PractitionerId id, @NotBlank @ShortText String name) {}

  public record NewScore(
      int score,
      @NotBlank @LongText String needed,
      @NotNull @NotInFuture LocalDate measuredOn,
      @Nullable Role role,
      @Nullable Interval interval,
      @Nullable List<@Valid Helper> helpers) {}

  private final Access access;
  private final Commands commands;

  ScoreEndpoint(Access access, Commands commands) {
    this.access = access;
    this.commands = commands;
  }

  @PostMapping("/v1/cases/{caseId}/scores")
  @ResponseStatus(HttpStatus.CREATED)
  Accepted record(Caller caller, @PathVariable CaseId caseId, @Valid @RequestBody NewScore body) {
    if (caller.expectedRevision() != null && caller.expectedRevision() != 1) {
      throw new ChangedMeanwhile();
    }
    var ground = access.toCase(caller.actor(), caseId, Set.of(Role.GP, Role.POH));
    return commands.send(
        new Casework.Score(caseId, body.score(), body.needed()),
        caller,
        ground,
        Instant.now(),
        caseId);
  }

  @GetMapping("/v1/fail")
  String fail(@RequestParam int page) {
    throw new IllegalStateException("the patient's secret is 42");
  }
}
