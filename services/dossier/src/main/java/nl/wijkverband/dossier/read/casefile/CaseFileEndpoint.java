package nl.wijkverband.dossier.read.casefile;

import java.time.LocalDate;
import nl.wijkverband.dossier.read.Question;
import nl.wijkverband.dossier.read.Reading;
import nl.wijkverband.platform.command.Caller;
import nl.wijkverband.vocabulary.CaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code GET /v1/cases/{caseId}}: one case as the viewer's role may see it, today or an earlier
 * day.
 */
@RestController
class CaseFileEndpoint {

  private final Reading reading;
  private final CaseFileQuery query;

  CaseFileEndpoint(Reading reading, CaseFileQuery query) {
    this.reading = reading;
    this.query = query;
  }

  @GetMapping("/v1/cases/{caseId}")
  CaseFile caseFile(
      Caller caller,
      @PathVariable CaseId caseId,
      @RequestParam(required = false) @Nullable LocalDate asOf) {
    return reading.ofCase(
        caller, Question.CASE_FILE, caseId, asOf, view -> query.read(view, caseId));
  }
}
