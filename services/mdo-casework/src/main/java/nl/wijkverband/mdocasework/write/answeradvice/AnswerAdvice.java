package nl.wijkverband.mdocasework.write.answeradvice;

import java.time.LocalDate;
import nl.wijkverband.vocabulary.CaseId;
import nl.wijkverband.vocabulary.PatientAnswer;
import nl.wijkverband.vocabulary.PractitionerRef;
import nl.wijkverband.vocabulary.SubmissionId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Record what the patient answers to the advice. */
public record AnswerAdvice(
    @TargetAggregateIdentifier CaseId caseId,
    SubmissionId submissionId,
    PatientAnswer answer,
    @Nullable String patientWords,
    LocalDate answeredOn,
    PractitionerRef by,
    LocalDate today) {}
