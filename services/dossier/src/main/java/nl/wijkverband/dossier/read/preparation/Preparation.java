package nl.wijkverband.dossier.read.preparation;

import java.util.List;
import java.util.UUID;
import nl.wijkverband.dossier.read.Patient;
import nl.wijkverband.dossier.read.casefile.CaseFile;
import nl.wijkverband.dossier.read.casefile.MdoAction;
import nl.wijkverband.dossier.read.casefile.Submission;
import nl.wijkverband.dossier.read.changes.Changes;
import nl.wijkverband.vocabulary.Role;
import org.jspecify.annotations.Nullable;

/**
 * What is needed to discuss a case, as far as this role may see it.
 *
 * @param submission the one that waits to be discussed, or is discussed now
 * @param changes since the discussion before it; up to its own once that was opened
 */
public record Preparation(
    UUID caseId,
    Patient patient,
    @Nullable String patientWords,
    @Nullable Submission submission,
    Changes changes,
    List<CaseFile.Goal> goals,
    List<CaseFile.HealthScore> healthScores,
    int openNoShows,
    List<MdoAction> openActions,
    List<Ready> readiness) {

  /** What makes a case ready to be discussed. */
  public enum Check {
    SUBMISSION,
    HEALTH_SCORE,
    EVALUATION,
    ACTIONS,
    EXPLANATION,
    CONTRIBUTION
  }

  /**
   * Whether one of them is there.
   *
   * @param role whose contribution it is about
   */
  public record Ready(Check check, boolean ready, @Nullable Role role) {}
}
