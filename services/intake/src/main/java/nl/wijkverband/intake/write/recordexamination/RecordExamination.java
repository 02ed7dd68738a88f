package nl.wijkverband.intake.write.recordexamination;

import java.time.LocalDate;
import nl.wijkverband.vocabulary.CaseId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Record an examination of the complaint; it may be done again, beside the programme. */
public record RecordExamination(
    @TargetAggregateIdentifier CaseId caseId,
    String examined,
    String findings,
    @Nullable String somaticComorbidity,
    String toldBack,
    LocalDate examinedOn,
    LocalDate today) {}
