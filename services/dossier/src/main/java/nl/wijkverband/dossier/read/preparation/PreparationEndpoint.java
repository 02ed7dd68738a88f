package nl.wijkverband.dossier.read.preparation;

import java.util.List;
import nl.wijkverband.dossier.read.Question;
import nl.wijkverband.dossier.read.Reading;
import nl.wijkverband.dossier.read.View;
import nl.wijkverband.dossier.read.casefile.CaseFile;
import nl.wijkverband.dossier.read.casefile.CaseFileQuery;
import nl.wijkverband.dossier.read.casefile.MdoAction;
import nl.wijkverband.dossier.read.casefile.Submission;
import nl.wijkverband.dossier.read.changes.Changes;
import nl.wijkverband.dossier.read.changes.ChangesQuery;
import nl.wijkverband.platform.command.Caller;
import nl.wijkverband.vocabulary.CaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /v1/cases/{caseId}/preparation}: a case made ready for its discussion. */
@RestController
class PreparationEndpoint {

  private final Reading reading;
  private final CaseFileQuery files;
  private final ChangesQuery changes;

  PreparationEndpoint(Reading reading, CaseFileQuery files, ChangesQuery changes) {
    this.reading = reading;
    this.files = files;
    this.changes = changes;
  }

  @GetMapping("/v1/cases/{caseId}/preparation")
  Preparation preparation(Caller caller, @PathVariable CaseId caseId) {
    return reading.ofCase(caller, Question.PREPARATION, caseId, view -> preparation(view, caseId));
  }

  private Preparation preparation(View view, CaseId caseId) {
    CaseFile file = files.read(view, caseId);
    Submission submission =
        file.submissions().stream()
            .filter(waiting -> !waiting.state().equals("CLOSED"))
            .findFirst()
            .orElse(null);
    Changes changed =
        changes.before(view, caseId, submission == null ? null : submission.submissionId());
    List<MdoAction> openActions =
        file.mdoActions().stream().filter(action -> action.doneOn() == null).toList();
    return new Preparation(
        file.caseId(),
        file.patient(),
        patientWords(file),
        submission,
        changed,
        file.goals(),
        file.healthScores(),
        (int) file.noShows().stream().filter(CaseFile.NoShow::open).count(),
        openActions,
        new Readiness(view, file, changed, submission, openActions).all());
  }

  private static @Nullable String patientWords(CaseFile file) {
    CaseFile.Explanation explanation = file.explanation();
    return explanation == null ? null : explanation.patientWords();
  }
}
