package nl.wijkverband.contracts.intake;

import java.time.LocalDate;
import nl.wijkverband.contracts.Contract;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.Personal;
import org.jspecify.annotations.Nullable;

/** The patient gave a number, 0 to 10, for experienced health (Zorgprogramma ALK, bijlage 4). */
@EventType(name = "nl.wijkverband.intake.health-score-recorded")
public record HealthScoreRecordedV1(
    CaseId caseId, int score, LocalDate measuredOn, @Personal @Nullable String neededForOneMore)
    implements Contract {}
