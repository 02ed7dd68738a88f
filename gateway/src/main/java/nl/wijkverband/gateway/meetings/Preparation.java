package nl.wijkverband.gateway.meetings;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkverband.gateway.dossier.CaseView.Goal;
import nl.wijkverband.gateway.dossier.CaseView.HealthScore;
import nl.wijkverband.gateway.dossier.MdoAction;
import nl.wijkverband.gateway.dossier.Patient;
import nl.wijkverband.gateway.dossier.Submission;
import nl.wijkverband.gateway.dossier.TimelinePage.Entry;
import nl.wijkverband.gateway.words.Lists;
import nl.wijkverband.vocabulary.Role;
import org.jspecify.annotations.Nullable;

/** A case made ready for its discussion: what changed since the previous one, and what is open. */
public record Preparation(
    UUID caseId,
    Patient patient,
    @Nullable String patientWords,
    @Nullable Submission submission,
    @Nullable Changes changes,
    List<Goal> goals,
    List<HealthScore> healthScores,
    int openNoShows,
    List<MdoAction> openActions,
    List<Check> readiness) {

  public Preparation {
    goals = Lists.orEmpty(goals);
    healthScores = Lists.orEmpty(healthScores);
    openActions = Lists.orEmpty(openActions);
    readiness = Lists.orEmpty(readiness);
  }

  /** What happened since the previous discussion, newest first; since the beginning when none. */
  public record Changes(@Nullable Since since, List<Entry> entries) {
    public Changes {
      entries = Lists.orEmpty(entries);
    }
  }

  /** The previous discussion. */
  public record Since(@Nullable UUID submissionId, @Nullable OffsetDateTime at) {}

  /** One thing that should be there, and who must still see to it when it is not. */
  public record Check(String check, boolean ready, @Nullable Role role) {}

  /** What happened, when it is told. */
  public List<Entry> entries() {
    return changes == null ? List.of() : changes.entries();
  }

  /** When the previous discussion was. */
  public Optional<OffsetDateTime> since() {
    return Optional.ofNullable(changes).map(Changes::since).map(Since::at);
  }

  /** How often this happened since the previous discussion. */
  public long count(String kind) {
    return entries().stream().filter(entry -> entry.kind().equals(kind)).count();
  }

  /** How many open actions are late. */
  public long late() {
    return openActions.stream().filter(MdoAction::late).count();
  }
}
