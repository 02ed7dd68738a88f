package nl.wijkverband.contracts.intake;

import java.time.LocalDate;
import java.util.List;
import nl.wijkverband.contracts.Contract;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.ExplanatoryModel;
import nl.wijkverband.vocabulary.Personal;
import org.jspecify.annotations.Nullable;

/** The patient was given an explanation; everybody after that uses the patient's own word. */
@EventType(name = "nl.wijkverband.intake.explanation-given")
public record ExplanationGivenV1(
    CaseId caseId,
    List<ExplanatoryModel> models,
    @Personal @Nullable String metaphor,
    @Personal String patientWords,
    LocalDate givenOn)
    implements Contract {}
