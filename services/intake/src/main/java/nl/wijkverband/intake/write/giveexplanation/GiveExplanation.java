package nl.wijkverband.intake.write.giveexplanation;

import java.time.LocalDate;
import java.util.List;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.ExplanatoryModel;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Record the explanation the patient was given. */
public record GiveExplanation(
    @TargetAggregateIdentifier CaseId caseId,
    List<ExplanatoryModel> models,
    @Nullable String metaphor,
    String patientWords,
    LocalDate givenOn,
    LocalDate today) {}
