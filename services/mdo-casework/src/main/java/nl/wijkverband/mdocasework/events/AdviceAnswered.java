package nl.wijkverband.mdocasework.events;

import java.time.LocalDate;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.EventType;
import nl.wijkverband.vocabulary.PatientAnswer;
import nl.wijkverband.vocabulary.Personal;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.SubmissionId;
import org.jspecify.annotations.Nullable;

/** The advice was put to the patient, who answered; answered again, the last answer counts. */
@EventType(name = "mdo-casework.advice-answered")
public record AdviceAnswered(
    CaseId caseId,
    SubmissionId submissionId,
    PractitionerRef putBy,
    PatientAnswer answer,
    @Personal @Nullable String patientWords,
    LocalDate answeredOn)
    implements MdoEvent {}
