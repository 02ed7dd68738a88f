package nl.wijkverband.intake.events;

import java.time.LocalDate;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.Personal;
import org.jspecify.annotations.Nullable;

/** The patient gave a number for experienced health. */
@EventType(name = "intake.health-score-recorded")
public record HealthScoreRecorded(
    CaseId caseId, int score, LocalDate measuredOn, @Personal @Nullable String neededForOneMore)
    implements CaseEvent {}
