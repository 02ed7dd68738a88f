package nl.wijkverband.contracts.intake;

import java.time.LocalDate;
import nl.wijkverband.contracts.Contract;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.Personal;
import org.jspecify.annotations.Nullable;

/** An adequate medical examination of the complaint was done, and told back in positive terms. */
@EventType(name = "nl.wijkverband.intake.medical-examination-recorded")
public record MedicalExaminationRecordedV1(
    CaseId caseId,
    @Personal String examined,
    @Personal String findings,
    @Personal @Nullable String somaticComorbidity,
    @Personal String toldBack,
    LocalDate examinedOn)
    implements Contract {}
