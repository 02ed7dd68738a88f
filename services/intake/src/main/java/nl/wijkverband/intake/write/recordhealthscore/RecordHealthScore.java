package nl.wijkverband.intake.write.recordhealthscore;

import java.time.LocalDate;
import nl.wijkverband.vocabulary.CaseId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Record the number the patient gave. */
public record RecordHealthScore(
    @TargetAggregateIdentifier CaseId caseId,
    int score,
    LocalDate measuredOn,
    @Nullable String neededForOneMore,
    LocalDate today) {}
