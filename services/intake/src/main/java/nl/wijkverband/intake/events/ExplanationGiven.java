package nl.wijkverband.intake.events;

import java.time.LocalDate;
import java.util.List;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.ExplanatoryModel;
import nl.wijkverband.vocabulary.Personal;
import org.jspecify.annotations.Nullable;

/** The patient was given an explanation and has own words for the complaint. */
@EventType(name = "intake.explanation-given")
public record ExplanationGiven(
    CaseId caseId,
    List<ExplanatoryModel> models,
    @Personal @Nullable String metaphor,
    @Personal String patientWords,
    LocalDate givenOn)
    implements CaseEvent {}
