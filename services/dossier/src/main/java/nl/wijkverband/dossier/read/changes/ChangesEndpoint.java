package nl.wijkverband.dossier.read.changes;

import nl.wijkverband.dossier.read.Question;
import nl.wijkverband.dossier.read.Reading;
import nl.wijkverband.platform.command.Caller;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.SubmissionId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /v1/cases/{caseId}/changes}: what changed since the MDO discussed the case. */
@RestController
class ChangesEndpoint {

  private final Reading reading;
  private final ChangesQuery query;

  ChangesEndpoint(Reading reading, ChangesQuery query) {
    this.reading = reading;
    this.query = query;
  }

  @GetMapping("/v1/cases/{caseId}/changes")
  Changes changes(
      Caller caller,
      @PathVariable CaseId caseId,
      @RequestParam(required = false) @Nullable SubmissionId since,
      @RequestParam(required = false) @Nullable SubmissionId until) {
    return reading.ofCase(
        caller, Question.CHANGES, caseId, view -> query.since(view, caseId, since, until));
  }
}
