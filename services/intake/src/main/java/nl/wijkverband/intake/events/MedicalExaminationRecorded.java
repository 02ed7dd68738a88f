package nl.wijkverband.intake.events;

import java.time.LocalDate;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.Personal;
import org.jspecify.annotations.Nullable;

/** The complaint was examined, and what came of it told back to the patient. */
@EventType(name = "intake.medical-examination-recorded")
public record MedicalExaminationRecorded(
    CaseId caseId,
    @Personal String examined,
    @Personal String findings,
    @Personal @Nullable String somaticComorbidity,
    @Personal String toldBack,
    LocalDate examinedOn)
    implements CaseEvent {}
